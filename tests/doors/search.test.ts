import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf } from '@/lib/access/cookie';
import { asViewer } from '@/lib/access/viewer';
import { asked } from '@/lib/search/asked';
import { resultsLength } from '@/lib/search/page-length';
import { type Found, search, searchPeople } from '@/lib/search/queries';
import { piecesOf } from '@/lib/search/snippet';
import { asOwner } from '../support/as';
import { canariesOf } from '../support/attack/canaries';
import { type Name, names } from '../support/canary-cast';
import { handleOf, loadCanaryWorld, type World } from '../support/canary-world';

const owner = asOwner();
let world: World;
beforeAll(async () => {
  world = await loadCanaryWorld(owner);
});
afterAll(() => owner.end());

const readers = names.filter((name) => name !== 'gone');
const looks = (reader: Name, text: string, more: object = {}): Promise<Found[]> =>
  asViewer(hashOf(handleOf(reader)), (tx) => search(tx, { text, ...more }));

/** What is searched: the words the database keeps of a text, and short lines as they are. */
const searched = [
  'notes.words',
  'goals.words',
  'evidence.words',
  'action_items.words',
  'agenda_items.body',
  'takeaways.body',
];

test('R6 W14 every word of the canary world × every reader: found by those whom the oracle lets read it, by nobody else', {
  timeout: 600_000,
}, async () => {
  const canaries = await canariesOf(owner, world);
  const tried = [...canaries].filter(([, { place }]) =>
    /^(notes|goals|evidence|action_items|agenda_items|takeaways|note_versions|note_marks|sessions?_|polls)/.test(
      place,
    ),
  );
  // What the agenda found elsewhere is found there; what was redacted is gone.
  const elsewhere = new Set(
    (
      await owner`select body as text from agenda_items where source not in ('own', 'template')
        union all select title || ' ' || coalesce(body, '') || ' ' || coalesce(context, '') from evidence where redacted_at is not null`
    ).flatMap(({ text }) => String(text).match(/kanari\d{5}x/g) ?? []),
  );
  const wrong: string[] = [];
  let compared = 0;
  const walk = (reader: Name) =>
    asViewer(hashOf(handleOf(reader)), async (tx) => {
      for (const [word, { place, readers: may }] of tried) {
        const found = (await search(tx, { text: word })).length > 0;
        const expected = searched.includes(place) && !elsewhere.has(word) && may.has(reader);
        if (found !== expected) wrong.push(`${reader} ${found ? 'finds' : 'misses'} ${place}`);
        compared += 1;
      }
    });
  for (let i = 0; i < readers.length; i += 3) await Promise.all(readers.slice(i, i + 3).map(walk));
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(searched.filter((place) => !tried.some(([, home]) => home.place === place))).toEqual([]);
  console.log(`search: ${compared} reader × word pairs compared`);
});

test('a snippet holds the words found, and markup stays text', async () => {
  const [pair] = await owner`select id, mentor_id, mentee_id from mentorships where period @> now() limit 1`;
  await owner`insert into notes (mentorship_id, mentee_id, author_id, audience, body, promise)
    values (${pair!.id}, ${pair!.mentee_id}, ${pair!.mentor_id}, 'pair', ${'A <b>zeppelin</b> \u0002not a hit\u0003 & more zeppelins'}, 'x')`;
  const mentor = names.find((name) => world.people[name] === pair!.mentor_id)!;
  const [found] = await looks(mentor, 'zeppelin');
  const pieces = piecesOf(found!.snippet);
  expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['zeppelin', 'zeppelins']);
  expect(pieces.map(({ text }) => text).join('')).toContain('not a hit & more zeppelins');
});

test('pages follow each other without a gap or a repeat', async () => {
  const [pair] = await owner`select id, mentee_id, mentor_id from mentorships where period @> now() limit 1`;
  await owner`insert into notes (mentorship_id, mentee_id, author_id, audience, body, promise, written_at)
    select ${pair!.id}, ${pair!.mentee_id}, ${pair!.mentor_id}, 'pair', 'quokka ' || n, 'x', now() - make_interval(hours => n / 3)
    from generate_series(1, 53) n`;
  const mentor = names.find((name) => world.people[name] === pair!.mentor_id)!;
  const seen: string[] = [];
  let before: { at: string; id: string } | undefined;
  for (let page = 0; page < 3; page += 1) {
    const rows = await looks(mentor, 'quokka', { before, kind: 'note' });
    seen.push(...rows.slice(0, resultsLength).map((row) => row.id));
    const last = rows.slice(0, resultsLength).at(-1)!;
    before = { at: last.at, id: last.id };
  }
  expect([seen.length, new Set(seen).size]).toEqual([53, 53]);
});

test('whatever is typed is an answer, never a fault', async () => {
  const odd = [
    '',
    ' ',
    "'",
    '"',
    '"""',
    'a & | ! <-> (',
    '-',
    'or or or',
    ':*',
    '%',
    '\\',
    '\u0000x\u0000',
    '\ud800',
    '🚲'.repeat(300),
    'مرحبا',
    'x'.repeat(10_000),
    'the of and',
    "'; drop table notes; --",
  ];
  for (const text of odd) {
    expect(Array.isArray(await looks('max', asked(text)))).toBe(true);
    await asViewer(hashOf(handleOf('max')), (tx) => searchPeople(tx, asked(text)));
  }
  expect(asked('🚲'.repeat(300)).length).toBeLessThanOrEqual(200);
});
