/** What may be added around a session, by whom: plans, agendas, marks, consents, groups, absence. Written from the rules. */
import { type Name, names, type PairName, pairs } from './canary-cast';
import type { World } from './canary-world';
import type { Insert } from './oracle-inserts';

const rule = { frequency: 'weekly', every: 1, local_time: '10:00', zone: 'UTC', minutes: 45 };

/** Only the two of a running mentorship plan it and prepare it; only its mentor says who stands in. */
export function plansOf(world: World, name: PairName): Insert[] {
  const { mentor, mentee, state } = pairs[name];
  const by = state === 'active' ? [mentor, mentee] : [];
  const { people } = world;
  const common = { mentorship_id: world.pairs[name], mentee_id: people[mentee] };
  const line = (more = {}) => ({
    ...common,
    audience: 'pair',
    source: 'own',
    body: 'x',
    position: 9,
    ...more,
  });
  const foreign = world.rows[name === 'growth' ? 'technical session' : 'growth session'];
  const stands = (stand_in_id: string, more = {}) => ({
    mentorship_id: world.pairs[name],
    stand_in_id,
    days: '[2030-01-01,2030-02-01)',
    ...more,
  });
  const add = (says: string, table: string, row: object, as: string, may: readonly Name[]): Insert => ({
    says: `${says} in ${name}`,
    table,
    row: { ...row },
    as,
    by: may,
  });
  const series = { ...common, ...rule, first_on: '2030-01-01' };
  const mentorOnly = state === 'active' ? [mentor] : [];
  return [
    add('series', 'session_series', series, 'made_by', by),
    add('series for somebody else', 'session_series', { ...series, mentee_id: people.olga }, 'made_by', []),
    add('line of the agenda', 'agenda_items', line(), 'author_id', by),
    add('private line of the agenda', 'agenda_items', line({ audience: 'private' }), 'author_id', by),
    add('line for the team', 'agenda_items', line({ audience: 'team' }), 'author_id', []),
    add('line of a foreign session', 'agenda_items', line({ session_id: foreign }), 'author_id', []),
    add(
      'line settled in a foreign session',
      'agenda_items',
      line({ settled_at: new Date(), settled_in: foreign }),
      'author_id',
      [],
    ),
    add('stand-in', 'delegations', stands(people.pete), 'granted_by', mentorOnly),
    add('mentor as stand-in', 'delegations', stands(people[mentor]), 'granted_by', []),
    add('mentee as stand-in', 'delegations', stands(people[mentee]), 'granted_by', []),
    add('ended stand-in', 'delegations', stands(people.pete, { ended_at: new Date() }), 'granted_by', []),
    ...(state === 'active' || state === 'ended' ? meetingOf(world, name, by) : []),
  ];
}

/** What hangs on a series, a session or a note of this mentorship. */
function meetingOf(world: World, name: PairName, by: Name[]): Insert[] {
  const { mentor, mentee, state } = pairs[name];
  const { people, rows } = world;
  const session_id = rows[`${name} session`];
  const next = rows[`${name} next session`];
  const add = (says: string, table: string, row: object, as: string, may: readonly Name[]): Insert => ({
    says: `${says} in ${name}`,
    table,
    row: { ...row },
    as,
    by: may,
  });
  const dispute = (more = {}) => ({ session_id, claims: 'cancelled', reason: 'x', ...more });
  const mark = (audience: string, kind: string, more = {}) => ({
    note_id: rows[`${name} ${audience} note by ${mentor}`],
    kind,
    body: 'x',
    ...more,
  });
  const mentorOnly = state === 'active' ? [mentor] : [];
  const pairGoal = { goal_id: rows[`${name} pair goal by ${mentor}`] };
  const secret = { goal_id: rows[`${name} private goal by ${mentor}`] };
  const foreign = { goal_id: rows[mentee === 'jun' ? 'boxed team goal by sid' : 'growth team goal by jun'] };
  const item = (audience: string) => ({
    action_item_id: rows[`${name} ${audience} action item by ${mentor}`],
  });
  const marks = (says: string, row: object, may: readonly Name[]) =>
    add(says, 'note_marks', row, 'recorded_by', may);
  const answered = { answered_at: new Date(), answered_by: people[mentor] };
  return [
    add(
      'skipped day',
      'series_exceptions',
      { series_id: rows[`${name} series`], on_date: '2030-01-01' },
      'recorded_by',
      by,
    ),
    add('agenda sent', 'agenda_sendings', { session_id: next }, 'sender_id', by),
    add('agenda sent afterwards', 'agenda_sendings', { session_id }, 'sender_id', []),
    add('takeaway', 'takeaways', { session_id: next, body: 'x' }, 'person_id', by),
    add('dispute', 'session_disputes', dispute(), 'raised_by', by),
    add(
      'dispute that claims what is written',
      'session_disputes',
      dispute({ claims: 'held' }),
      'raised_by',
      [],
    ),
    add(
      'dispute that answers itself',
      'session_disputes',
      dispute({ agreed: true, ...answered }),
      'raised_by',
      [],
    ),
    marks('mark', mark('pair', 'insight'), by),
    marks('mark in a team note', mark('team', 'insight'), by),
    marks('mark in a private note', mark('private', 'insight'), mentorOnly),
    marks('answered mark', mark('pair', 'question', answered), []),
    marks('removed mark', mark('pair', 'insight', { removed_at: new Date() }), []),
    marks('mark of a goal', mark('pair', 'goal', pairGoal), by),
    marks('mark of a private goal', mark('pair', 'goal', secret), mentorOnly),
    marks('mark of a goal of somebody else', mark('pair', 'goal', foreign), []),
    marks('mark of no milestone', mark('pair', 'milestone', { milestone: 'X9-J9' }), []),
    marks('mark of an action item', mark('pair', 'action-item', item('pair')), by),
    marks('mark of an action item with more readers', mark('pair', 'action-item', item('team')), []),
    {
      says: `reader of what was written together in ${name}, unasked`,
      table: 'note_readers',
      row: { note_id: rows[`${name} pair note written together by ${mentee}`], reader_id: people.olga },
      as: 'shared_by',
      by: [],
    },
  ];
}

/** What people say about themselves alone. */
export const absenceOf = (world: World, person: Name): Insert[] => {
  const person_id = world.people[person];
  const secret_hash = Buffer.from(`another feed of ${person}`);
  return [
    {
      says: `pause of ${person}`,
      table: 'pauses',
      row: { person_id, days: '[2030-01-01,2030-02-01)' },
      by: [person, 'root'],
    },
    {
      says: `what ${person} can carry`,
      table: 'capacities',
      row: { person_id, sessions_per_month: 0 },
      as: 'set_by',
      by: [person, 'root'],
    },
    { says: `feed of ${person}`, table: 'calendar_feeds', row: { person_id, secret_hash }, by: [person] },
    {
      says: `revoked feed of ${person}`,
      table: 'calendar_feeds',
      row: { person_id, secret_hash, revoked_at: new Date() },
      by: [],
    },
  ];
};

export function singlePlans(world: World): Insert[] {
  const { people, rows, pairs: ids } = world;
  const add = (says: string, table: string, row: object, as: string, by: readonly Name[]): Insert => ({
    says,
    table,
    row: { ...row },
    as,
    by,
  });
  const group = { mentorship_id: ids.craft, mentee_id: people.sid, group_id: rows['group of now'] };
  const meeting = { starts_at: new Date('2030-01-01'), minutes: 60, state: 'planned', kind: 'group' };
  const poll = (key: string, more = {}) => ({ group_id: rows[key], question: 'x', ...more });
  const hand = (key: string) => ({ poll_id: rows[key], up: true });
  const ask = (note: string, person: Name, more = {}) => ({
    note_id: rows[note],
    person_id: people[person],
    kind: 'share',
    reader_id: people.nora,
    ...more,
  });
  const widen = { kind: 'widen', reader_id: null, to_audience: 'team' };
  const [byJun, byMax] = [
    'growth pair note written together by jun',
    'growth team note written together by max',
  ];
  const consents = (says: string, row: object, by: Name[]) => add(says, 'note_consents', row, 'asked_by', by);
  const follows = (more = {}) => ({ mentorship_id: ids.welcome, next_id: ids.wish, ...more });
  const mentors = names.filter((name) =>
    Object.values(pairs).some((pair) => pair.mentor === name && pair.state === 'active'),
  );
  return [
    add('a group', 'session_groups', { topic: 'x' }, 'host_id', mentors),
    add('a guest of a group', 'sessions', { ...group, ...meeting }, 'logged_by', ['fred']),
    add(
      'a guest of somebody else’s group',
      'sessions',
      { ...group, ...meeting, mentorship_id: ids.boxed },
      'logged_by',
      [],
    ),
    add('a question to those of then', 'polls', poll('group of then'), 'asked_by', ['fred', 'sid', 'jun']),
    add('a question to those of now', 'polls', poll('group of now'), 'asked_by', ['fred', 'sid']),
    add('a question to nobody', 'polls', poll('group called off'), 'asked_by', ['fred']),
    add('a closed question', 'polls', poll('group of now', { closed_at: new Date() }), 'asked_by', []),
    add('a hand of then', 'poll_hands', hand('open poll of group of then'), 'person_id', ['fred', 'jun']),
    add('a hand of now', 'poll_hands', hand('open poll of group of now'), 'person_id', ['fred']),
    add('a hand after the end', 'poll_hands', hand('closed poll of group of then'), 'person_id', []),
    consents('a co-author asked to share', ask(byJun, 'max'), ['jun']),
    consents('a co-author asked to share with more', ask(byMax, 'jun'), ['max']),
    consents('the author asked by the mentee', ask(byMax, 'max'), ['jun']),
    consents('a co-author asked to widen', ask(byJun, 'max', widen), ['jun']),
    consents('an author asked to widen', ask(byMax, 'max', widen), []),
    consents('somebody asked who wrote nothing', ask(byJun, 'pete'), []),
    consents('an answer at birth', ask(byJun, 'max', { granted: true, answered_at: new Date() }), []),
    add('a hand-over', 'handovers', follows(), 'asked_by', ['root']),
    add('a hand-over done at birth', 'handovers', follows({ done_at: new Date() }), 'asked_by', []),
    add('a hand-over of another mentee', 'handovers', follows({ mentorship_id: ids.growth }), 'asked_by', []),
    add('a hand-over of what is over', 'handovers', follows({ mentorship_id: ids.former }), 'asked_by', []),
  ];
}
