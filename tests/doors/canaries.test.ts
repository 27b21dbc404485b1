import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner } from '../support/as';
import { loadCanaryWorld } from '../support/canary-world';

const owner = asOwner();
beforeAll(() => loadCanaryWorld(owner));
afterAll(() => owner.end());

const code = 'a code or a word of a closed list, typed by nobody';
/** Text columns that may live without a canary, each with its reason. */
const without: Record<string, string> = {
  'evidence_milestones.milestone': code,
  'endorsement_requests.milestone': code,
  'goal_milestones.milestone': code,
  'guide_offers.milestone': code,
  'disagreements.milestone': code,
  'level_talks.from_level': code,
  'level_talks.to_level': code,
  'opportunity_requests.milestone': code,
  'packets.from_level': code,
  'packets.to_level': code,
  'waivers.milestone': code,
  'check_in_questions.milestone': code,
  'check_ins.level': code,
  'rating_drafts.milestone': code,
  'ratings.milestone': code,
  'note_marks.milestone': code,
  'series_exceptions.moved_to': 'a local time, by the shape of the column',
  'session_milestones.milestone': code,
  'session_series.kind': code,
  'session_series.local_time': 'a local time, by the shape of the column',
  'session_series.place': code,
  'session_series.zone': 'the name of a time zone',
  'sign_off_requests.milestone': code,
  'sign_offs.milestone': code,
  'standing.milestone': code,
  'standing.carried': code,
  'standing.under': code,
  'standing.from_milestone': code,
  'standing_events.milestone': code,
  'goals.level': code,
  'person_levels.level': code,
  'person_levels.origin': code,
  'people.zone': 'the name of a time zone',
  'framework_versions.framework': 'published to everybody',
  'framework_versions.version': 'published to everybody',
  'framework_versions.document': 'published to everybody',
  'framework_versions.digest': 'published to everybody',
  'framework_versions.origin': 'published to everybody',
  'framework_versions.gates': 'published to everybody',
};

test('S-wall every text column of every table holds a canary, each in one place only', async () => {
  const columns =
    await owner`select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'jsonb', 'json', 'character varying', 'character', 'ARRAY', 'xml')
      and table_name not in ('milestones', 'levels') order by 1, 2`;
  const places = new Map<string, string[]>();
  for (const { table, column } of columns) {
    const rows =
      await owner`select ${owner(column)}::text as text from ${owner(table)} where ${owner(column)} is not null`;
    const found = rows.flatMap((row) => String(row.text).match(/kanari\d{5}x/g) ?? []);
    for (const word of found) places.set(word, [...(places.get(word) ?? []), `${table}.${column}`]);
    const name = `${table}.${column}`;
    if (name in without) expect({ name, found: found.length }).toEqual({ name, found: 0 });
    else expect({ name, canary: found.length > 0 }).toEqual({ name, canary: true });
  }
  expect([...places].filter(([, at]) => at.length > 1)).toEqual([]);
  expect(places.size).toBeGreaterThan(300);
});
