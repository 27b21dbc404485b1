/** What may be added, by whom: each line one row and the people who may add it in their own name. Written from the rules. */
import { managers, type Name, names, type PairName, pairNames, pairs, standIns } from './canary-cast';
import type { World } from './canary-world';
import { checkInsOf } from './oracle-inserts-check-ins';
import { packetsOf } from './oracle-inserts-packets';
import { readinessOfPerson, singleReadiness, snoozesOf } from './oracle-inserts-readiness';
import { absenceOf, plansOf, singlePlans } from './oracle-inserts-sessions';

export type Insert = {
  says: string;
  table: string;
  row: Record<string, unknown>;
  /** the column that names who did it */
  as?: string;
  by: readonly Name[];
};

/** One of each kind: mentee who mentors, newcomer, report of a mentor, mentor, observer, admin, peer. */
const people: Name[] = ['jun', 'neo', 'sid', 'max', 'olga', 'root', 'pete'];
const active = names.filter((name) => name !== 'gone');
const today = () => new Date().toISOString().slice(0, 10);

export function inserts(world: World): Insert[] {
  return [
    ...pairNames.flatMap((name) => [
      ...ofPair(world, name),
      ...plansOf(world, name),
      ...checkInsOf(world, name),
      ...snoozesOf(world, name),
    ]),
    ...people.flatMap((name) => [
      ...aboutPerson(world, name),
      ...absenceOf(world, name),
      ...readinessOfPerson(world, name),
    ]),
    ...single(world),
    ...singlePlans(world),
    ...singleReadiness(world),
    ...packetsOf(world),
  ];
}

/** Only the two of a running mentorship. */
function ofPair(world: World, name: PairName): Insert[] {
  const { mentor, mentee, state } = pairs[name];
  const by = state === 'active' ? [mentor, mentee] : [];
  const common = { mentorship_id: world.pairs[name], mentee_id: world.people[mentee] };
  const goal = (audience: string, more = {}) => ({ ...common, audience, title: 'x', level: 'J', ...more });
  const list: Insert[] = [
    ...(['private', 'pair', 'team'] as const).flatMap((audience): Insert[] => [
      {
        says: `${audience} note in ${name}`,
        table: 'notes',
        row: { ...common, audience, body: 'x', promise: 'x' },
        as: 'author_id',
        by,
      },
      {
        says: `${audience} action item in ${name}`,
        table: 'action_items',
        row: { ...common, audience, body: 'x', owner_id: world.people[mentee] },
        as: 'author_id',
        by,
      },
      { says: `${audience} goal in ${name}`, table: 'goals', row: goal(audience), as: 'author_id', by },
    ]),
    {
      says: `own goal begun in ${name}`,
      table: 'goals',
      row: goal('private', { state: 'active' }),
      as: 'author_id',
      by,
    },
    {
      says: `goal accepted by its author in ${name}`,
      table: 'goals',
      row: goal('pair', { state: 'active' }),
      as: 'author_id',
      by: [],
    },
    {
      says: `goal of a later cycle in ${name}`,
      table: 'goals',
      row: goal('pair', { cycle: 2 }),
      as: 'author_id',
      by: [],
    },
    {
      says: `goal closed at birth in ${name}`,
      table: 'goals',
      row: goal('pair', { state: 'closed', closed_reason: 'achieved' }),
      as: 'author_id',
      by: [],
    },
    {
      says: `action item owned by a stranger in ${name}`,
      table: 'action_items',
      row: { ...common, audience: 'pair', body: 'x', owner_id: world.people.olga },
      as: 'author_id',
      by: [],
    },
    {
      says: `note about somebody else in ${name}`,
      table: 'notes',
      row: { ...common, mentee_id: world.people.olga, audience: 'team', body: 'x', promise: 'x' },
      as: 'author_id',
      by: [],
    },
    {
      says: `session in ${name}`,
      table: 'sessions',
      row: { ...common, starts_at: new Date(), minutes: 30, state: 'held' },
      as: 'logged_by',
      by,
    },
    {
      says: `cadence of ${name}`,
      table: 'cadences',
      row: { mentorship_id: world.pairs[name], every_days: 7 },
      as: 'set_by',
      by: state === 'asked' || state === 'declined' ? ['root'] : by,
    },
    {
      says: `words about an ending of ${name}`,
      table: 'mentorship_endings',
      row: { mentorship_id: world.pairs[name], reason: 'x' },
      as: 'ended_by',
      by: [],
    },
  ];
  if (state !== 'active' && state !== 'ended') return list;
  const session_id = world.rows[`${name} session`];
  const next = world.rows[`${name} next session`];
  const pairGoal = world.rows[`${name} pair goal by ${mentor}`];
  const secret = world.rows[`${name} private goal by ${mentor}`];
  return [
    ...list,
    {
      says: `session event in ${name}`,
      table: 'session_events',
      row: { session_id, state: 'missed', reason: 'x' },
      as: 'actor_id',
      by,
    },
    {
      says: `milestone of a session in ${name}`,
      table: 'session_milestones',
      row: { session_id, milestone: 'T1-M1' },
      by,
    },
    {
      says: `unknown milestone of a session in ${name}`,
      table: 'session_milestones',
      row: { session_id, milestone: 'X9-J9' },
      by: [],
    },
    {
      says: `goal of a session in ${name}`,
      table: 'session_goals',
      row: { session_id: next, goal_id: pairGoal },
      by,
    },
    {
      says: `private goal of the mentor in a session in ${name}`,
      table: 'session_goals',
      row: { session_id: next, goal_id: secret },
      by: state === 'active' ? [mentor] : [],
    },
    {
      says: `milestone of a goal in ${name}`,
      table: 'goal_milestones',
      row: { goal_id: pairGoal, milestone: 'T1-M1' },
      by,
    },
    {
      says: `milestone of a private goal in ${name}`,
      table: 'goal_milestones',
      row: { goal_id: secret, milestone: 'T1-M1' },
      by: state === 'active' ? [mentor] : [],
    },
    {
      says: `event of a goal in ${name}`,
      table: 'goal_events',
      row: { goal_id: pairGoal, cycle: 1, to_state: 'active' },
      as: 'actor_id',
      by,
    },
    {
      says: `event of a private goal in ${name}`,
      table: 'goal_events',
      row: { goal_id: secret, cycle: 1, to_state: 'active' },
      as: 'actor_id',
      by: state === 'active' ? [mentor] : [],
    },
    {
      says: `reader of a note in ${name}`,
      table: 'note_readers',
      row: { note_id: world.rows[`${name} private note by ${mentor}`], reader_id: world.people.pete },
      as: 'shared_by',
      by: mentor === 'gone' ? [] : [mentor],
    },
    {
      says: `a private note in ${name} opened by somebody else`,
      table: 'note_reads',
      row: { note_id: world.rows[`${name} private note by ${mentor}`], read_on: '2020-01-01' },
      as: 'reader_id',
      by: [],
    },
    {
      says: `a pair note in ${name} opened`,
      table: 'note_reads',
      row: { note_id: world.rows[`${name} pair note by ${mentor}`], read_on: '2020-01-01' },
      as: 'reader_id',
      by: [mentee],
    },
    {
      says: `note in a session that is not of ${name}`,
      table: 'notes',
      row: {
        ...common,
        session_id: world.rows[name === 'growth' ? 'technical session' : 'growth session'],
        audience: 'pair',
        body: 'x',
        promise: 'x',
      },
      as: 'author_id',
      by: [],
    },
  ];
}

/** Each person as the one it is about. */
function aboutPerson(world: World, person: Name): Insert[] {
  const person_id = world.people[person];
  const mentors = names.filter((name) =>
    pairNames.some(
      (p) => pairs[p].state === 'active' && pairs[p].mentee === person && pairs[p].mentor === name,
    ),
  );
  const standIn = standIns.filter(({ pair }) => pairs[pair].mentee === person).map(({ who }) => who);
  const manager = names.filter((name) => managers[person] === name);
  const other = world.people[person === 'pete' ? 'nora' : 'pete'];
  const evidence = (kind: string, audience: string) => ({
    person_id,
    kind,
    audience,
    title: 'x',
    happened_on: today(),
  });
  const standing = (word: string, more = {}) => ({
    person_id,
    milestone: 'T6-M1',
    standing: word,
    reason: 'x',
    framework_version_id: world.version,
    ...more,
  });
  const sign = (voice: string, decision: string) => ({
    person_id,
    milestone: 'T1-J2',
    framework_version_id: world.version,
    voice,
    decision,
    reason: decision === 'signed-off' ? null : 'x',
  });
  return [
    {
      says: `own evidence of ${person}`,
      table: 'evidence',
      row: evidence('A', 'private'),
      as: 'author_id',
      by: [person],
    },
    {
      says: `offer of ${person} to be asked about what is not met`,
      table: 'guide_offers',
      row: { milestone: 'T6-M1' },
      as: 'person_id',
      by: [],
    },
    {
      says: `note as evidence of ${person}`,
      table: 'evidence',
      row: evidence('N', 'pair'),
      as: 'author_id',
      by: [person, ...mentors],
    },
    {
      says: `private note as evidence of ${person}`,
      table: 'evidence',
      row: evidence('N', 'private'),
      as: 'author_id',
      by: [person],
    },
    {
      says: `endorsement of ${person}`,
      table: 'evidence',
      row: evidence('O', 'pair'),
      as: 'author_id',
      by: person === 'jun' ? ['olga'] : [],
    },
    {
      says: `endorsement of ${person} that ${person} may not read`,
      table: 'evidence',
      row: evidence('O', 'private'),
      as: 'author_id',
      by: [],
    },
    {
      says: `confirmation of ${person}`,
      table: 'evidence',
      row: evidence('C', 'pair'),
      as: 'author_id',
      by: [],
    },
    {
      says: `evidence of ${person} from next week`,
      table: 'evidence',
      row: { ...evidence('A', 'pair'), happened_on: '2199-01-01' },
      as: 'author_id',
      by: [],
    },
    {
      says: `evidence of ${person} redacted at birth`,
      table: 'evidence',
      row: { ...evidence('A', 'pair'), redacted_at: new Date() },
      as: 'author_id',
      by: [],
    },
    {
      says: `request for ${person}`,
      table: 'sign_off_requests',
      row: { person_id, milestone: 'P7-J1' },
      as: 'asked_by',
      by: [person, ...mentors, ...standIn],
    },
    {
      says: `closed request for ${person}`,
      table: 'sign_off_requests',
      row: { person_id, milestone: 'P7-J1', closed_at: new Date() },
      as: 'asked_by',
      by: [],
    },
    {
      says: `request for ${person} on nothing`,
      table: 'sign_off_requests',
      row: { person_id, milestone: 'nothing' },
      as: 'asked_by',
      by: [],
    },
    {
      says: `sign-off of ${person}`,
      table: 'sign_offs',
      row: sign('mentor', 'signed-off'),
      as: 'signer_id',
      by: [...mentors, ...standIn],
    },
    {
      says: `sending ${person} back`,
      table: 'sign_offs',
      row: sign('mentor', 'back'),
      as: 'signer_id',
      by: [...mentors, ...standIn],
    },
    {
      says: `second voice for ${person}`,
      table: 'sign_offs',
      row: sign('second', 'signed-off'),
      as: 'signer_id',
      by: [],
    },
    {
      says: `second voice sending ${person} back`,
      table: 'sign_offs',
      row: sign('second', 'back'),
      as: 'signer_id',
      by: [],
    },
    {
      says: `not yet for ${person}`,
      table: 'standing_events',
      row: standing('not-yet'),
      as: 'actor_id',
      by: [...mentors, ...standIn],
    },
    {
      says: `no opportunity yet for ${person}`,
      table: 'standing_events',
      row: standing('no-opportunity-yet'),
      as: 'actor_id',
      by: [person, ...mentors, ...standIn],
    },
    {
      says: `met for ${person} by hand`,
      table: 'standing_events',
      row: standing('met', { reason: null, sign_off_id: world.rows['sign-off by max'] }),
      as: 'actor_id',
      by: [],
    },
    {
      says: `leave of ${person}`,
      table: 'leaves',
      row: { person_id, days: '[2030-01-01,2030-02-01)' },
      by: [person, 'root'],
    },
    {
      says: `agreed level of ${person}`,
      table: 'person_levels',
      row: { person_id, level: 'M', origin: 'agreed', since: today() },
      as: 'recorded_by',
      by: [],
    },
    {
      says: `second stated level of ${person}`,
      table: 'person_levels',
      row: { person_id, level: 'S', origin: 'stated at start', since: today() },
      as: 'recorded_by',
      by: [],
    },
    {
      says: `request to pair ${person}`,
      table: 'mentorships',
      row: { mentor_id: other, mentee_id: person_id, purpose: 'leadership' },
      as: 'requested_by',
      by: ['root', ...manager, ...mentors],
    },
    {
      says: `${person} paired without being asked`,
      table: 'mentorships',
      row: {
        mentor_id: other,
        mentee_id: person_id,
        purpose: 'leadership',
        mentor_accepted_at: new Date(),
        mentee_accepted_at: new Date(),
        period: '[2020-01-01,)',
      },
      as: 'requested_by',
      by: [],
    },
    { says: `capture of ${person}`, table: 'captures', row: { person_id, body: 'x' }, by: [person] },
    {
      says: `creation of ${person}`,
      table: 'creations',
      row: { person_id, key: crypto.randomUUID(), subject_id: person_id },
      by: [person],
    },
  ];
}

function single(world: World): Insert[] {
  const { people, rows, pairs: ids } = world;
  const ask = { milestone: 'T1-J2', person_id: people.jun, observer_id: people.pete };
  return [
    {
      says: 'what jun met, to be asked about',
      table: 'guide_offers',
      row: { milestone: 'T1-J1' },
      as: 'person_id',
      by: ['jun'],
    },
    ...(['jun', 'sid'] as const).map((person) => ({
      says: `the win of ${person} on a wall`,
      table: 'wall_notes',
      row: { evidence_id: rows[`win of ${person}`], body: 'One line about what worked' },
      as: 'person_id',
      by: [person],
    })),
    {
      says: 'other words than those of the win on a wall',
      table: 'wall_notes',
      row: { evidence_id: rows['win of jun'], body: 'Other words' },
      as: 'person_id',
      by: [],
    },
    {
      says: 'what is no win on a wall',
      table: 'wall_notes',
      row: { evidence_id: rows['jun team evidence'], body: 'x' },
      as: 'person_id',
      by: [],
    },
    { says: 'a person', table: 'people', row: { handle: 'x', name: 'x', email: 'x@x' }, by: ['root'] },
    {
      says: 'a reporting line',
      table: 'reporting_lines',
      row: { person_id: people.olga, manager_id: people.boss, period: '[2026-01-01,)' },
      by: ['root'],
    },
    {
      says: 'a second manager at once',
      table: 'reporting_lines',
      row: { person_id: people.jun, manager_id: people.boss, period: '[2026-01-01,)' },
      by: [],
    },
    {
      says: 'a second draft of the framework',
      table: 'framework_drafts',
      // There is one already, and there is never a second.
      row: { based_on_id: world.version, text: 'x' },
      as: 'saved_by',
      by: [],
    },
    {
      says: 'a conflict on a request',
      table: 'mentorship_conflicts',
      row: { mentorship_id: ids.wish, reason: 'x' },
      as: 'recorded_by',
      by: ['root'],
    },
    {
      says: 'an audit entry',
      table: 'audit_events',
      row: { deed: 'x', subject: 'x' },
      as: 'actor_id',
      by: active,
    },
    {
      says: 'pair evidence on a milestone',
      table: 'evidence_milestones',
      row: { evidence_id: rows['jun pair evidence'], milestone: 'T1-J2' },
      as: 'attached_by',
      by: ['jun', 'max', 'tess'],
    },
    {
      says: 'private evidence on a milestone',
      table: 'evidence_milestones',
      row: { evidence_id: rows['jun private evidence'], milestone: 'T1-J2' },
      as: 'attached_by',
      by: ['jun'],
    },
    {
      says: 'an endorsement on a milestone it was asked for',
      table: 'evidence_milestones',
      row: { evidence_id: rows.endorsement, milestone: 'T1-J1' },
      as: 'attached_by',
      by: ['jun', 'max', 'tess', 'otto'],
    },
    {
      says: 'an endorsement on a milestone nobody asked about',
      table: 'evidence_milestones',
      row: { evidence_id: rows.endorsement, milestone: 'T1-S1' },
      as: 'attached_by',
      by: ['jun', 'max', 'tess'],
    },
    {
      says: 'a word about pair evidence asked for',
      table: 'endorsement_requests',
      row: { ...ask, evidence_id: rows['jun pair evidence'] },
      as: 'asked_by',
      by: ['jun', 'max', 'tess'],
    },
    {
      says: 'a word about private evidence asked for',
      table: 'endorsement_requests',
      row: { ...ask, evidence_id: rows['jun private evidence'] },
      as: 'asked_by',
      by: [],
    },
    {
      says: 'a word about oneself asked for',
      table: 'endorsement_requests',
      row: { ...ask, evidence_id: rows['jun pair evidence'], observer_id: people.jun },
      as: 'asked_by',
      by: [],
    },
    {
      says: 'a request that is answered at birth',
      table: 'endorsement_requests',
      row: { ...ask, evidence_id: rows['jun pair evidence'], answer_id: rows.endorsement },
      as: 'asked_by',
      by: [],
    },
    {
      says: 'second voice by one who was there',
      table: 'sign_offs',
      row: {
        person_id: people.jun,
        milestone: 'P5-J1',
        framework_version_id: world.version,
        voice: 'second',
        decision: 'signed-off',
      },
      as: 'signer_id',
      by: ['otto'],
    },
    {
      says: 'withdrawal of somebody else’s sign-off',
      table: 'sign_offs',
      row: {
        person_id: people.jun,
        milestone: 'T1-J1',
        framework_version_id: world.version,
        voice: 'mentor',
        decision: 'withdrawn',
        reason: 'x',
        withdraws_id: rows['sign-off by max'],
      },
      as: 'signer_id',
      by: ['max'],
    },
    {
      says: 'sending back that voids another sign-off',
      table: 'sign_offs',
      row: {
        person_id: people.jun,
        milestone: 'T1-J1',
        framework_version_id: world.version,
        voice: 'mentor',
        decision: 'back',
        reason: 'x',
        withdraws_id: rows['sign-off by max'],
      },
      as: 'signer_id',
      by: [],
    },
    {
      says: 'a correction of somebody else’s evidence',
      table: 'evidence',
      row: {
        person_id: people.jun,
        kind: 'N',
        audience: 'pair',
        title: 'x',
        happened_on: today(),
        corrects_id: rows['jun pair evidence'],
      },
      as: 'author_id',
      by: ['jun'],
    },
    {
      says: 'evidence from a note of another mentorship',
      table: 'evidence',
      row: {
        person_id: people.jun,
        kind: 'N',
        audience: 'pair',
        title: 'x',
        happened_on: today(),
        note_id: rows['boxed pair note by sid'],
      },
      as: 'author_id',
      by: [],
    },
    {
      says: 'evidence from a shared note',
      table: 'evidence',
      row: {
        person_id: people.jun,
        kind: 'N',
        audience: 'pair',
        title: 'x',
        happened_on: today(),
        note_id: rows['growth pair note by max'],
      },
      as: 'author_id',
      by: ['jun', 'max'],
    },
  ];
}
