/** Who may ask for an opportunity, waive, record a talk, disagree and ask a second rater. Written from the rules. */
import { managers, type Name, names, type PairName, pairs } from './canary-cast';
import type { World } from './canary-world';
import type { Insert } from './oracle-inserts';

export function readinessOfPerson(world: World, person: Name): Insert[] {
  const person_id = world.people[person];
  const manager = names.filter((name) => managers[person] === name);
  const framework_version_id = world.version;
  const ask = { person_id, milestone: 'T6-M1', line: 'x' };
  const waiver = { person_id, framework_version_id, reason: 'x' };
  const talk = {
    person_id,
    framework_version_id,
    from_level: 'J',
    to_level: 'M',
    outcome: 'not-now',
    held_on: '2026-11-01',
  };
  return [
    {
      says: `opportunity for ${person}`,
      table: 'opportunity_requests',
      row: ask,
      as: 'person_id',
      by: everybody,
    },
    {
      says: `opportunity for ${person}, answered at birth`,
      table: 'opportunity_requests',
      row: { ...ask, answer: 'not-now', answer_line: 'x', answered_by: person_id, answered_at: new Date() },
      by: [],
    },
    {
      says: `waiver for ${person} without its standing`,
      table: 'waivers',
      row: { ...waiver, milestone: 'T3-J3' },
      as: 'waived_by',
      by: [],
    },
    {
      says: `waiver for ${person}`,
      table: 'waivers',
      row: { ...waiver, milestone: 'P6-J1' },
      as: 'waived_by',
      by: person === 'jun' ? manager : [],
    },
    {
      says: `talk with ${person}`,
      table: 'level_talks',
      row: talk,
      as: 'manager_id',
      // One talk at a time: jun has an open one.
      by: person === 'jun' ? [] : manager,
    },
    {
      says: `talk with ${person}, acknowledged at birth`,
      table: 'level_talks',
      row: { ...talk, acknowledged_at: new Date() },
      as: 'manager_id',
      by: [],
    },
    {
      says: `talk with ${person} about the level they have`,
      table: 'level_talks',
      row: { ...talk, to_level: 'J' },
      as: 'manager_id',
      by: [],
    },
  ];
}

/** The manager of the mentee, while the pair runs, and one at a time. */
export function snoozesOf(world: World, pair: PairName): Insert[] {
  const { mentee, state } = pairs[pair];
  const row = { mentorship_id: world.pairs[pair], reason: 'x', until: new Date().toISOString().slice(0, 10) };
  const by = names.filter((name) => managers[mentee] === name && state === 'active' && pair !== 'technical');
  const common = { table: 'stall_snoozes', as: 'manager_id' };
  return [
    { ...common, says: `snooze of ${pair}`, row, by },
    {
      ...common,
      says: `snooze of ${pair}, over at birth`,
      row: { ...row, ended_at: new Date() },
      by: [],
    },
  ];
}

const everybody = names.filter((name) => name !== 'gone');

export function singleReadiness(world: World): Insert[] {
  const { people, rows } = world;
  const differ = {
    person_id: people.jun,
    milestone: 'P2-J1',
    reason: 'x',
    standing_event_id: rows['not yet by jun'],
  };
  const rating = { disagreement_id: rows['disagreement of fred'] };
  const mine = { disagreement_id: rows['disagreement of jun'] };
  return [
    ...(['max', 'tess', 'fred', 'ada'] as const).map(
      (mentor): Insert => ({
        says: `${mentor} disagrees with what jun said`,
        table: 'disagreements',
        row: { ...differ, mentor_id: people[mentor] },
        as: 'raised_by',
        by: mentor === 'max' || mentor === 'tess' ? [mentor] : [],
      }),
    ),
    {
      says: 'a disagreement about an old word',
      table: 'disagreements',
      row: { ...differ, mentor_id: people.max, milestone: 'T6-J1' },
      as: 'raised_by',
      by: [],
    },
    {
      says: 'an appeal against an answer of another mentorship',
      table: 'disagreements',
      row: {
        person_id: people.jun,
        mentor_id: people.tess,
        milestone: 'T1-J2',
        reason: 'x',
        rating_id: rows['answer that is weighed'],
      },
      as: 'raised_by',
      by: [],
    },
    {
      says: 'a disagreement that has ended at birth',
      table: 'disagreements',
      row: {
        ...differ,
        mentor_id: people.max,
        mentee_ends: 'settled',
        mentor_ends: 'settled',
        ended_at: new Date(),
      },
      as: 'raised_by',
      by: [],
    },
    {
      says: 'a second rater where one is at it',
      table: 'second_ratings',
      row: { ...mine, rater_id: people.root },
      as: 'asked_by',
      by: [],
    },
    {
      says: 'another mentor asked to weigh',
      table: 'second_ratings',
      row: { ...rating, rater_id: people.tess },
      as: 'asked_by',
      by: ['jun'],
    },
    ...(['jun', 'fred', 'neo', 'ada', 'boss', 'gone'] as const).map(
      (rater): Insert => ({
        says: `${rater} asked to weigh`,
        table: 'second_ratings',
        row: { ...rating, rater_id: people[rater] },
        as: 'asked_by',
        by: [],
      }),
    ),
  ];
}
