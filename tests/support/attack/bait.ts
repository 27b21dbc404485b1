/** What an attack puts into each parameter and field. A name that is not known here fails the attack. */
import { type PairName, pairs } from '../canary-cast';
import type { Snapshot } from '../canary-facts';
import type { World } from '../canary-world';
import type { Action, Field } from './endpoints';

/** Ids of one corner of the world, by what they are. */
export type Bait = { name: string; ids: Record<string, string> };

const corners: PairName[] = ['growth', 'technical', 'former', 'welcome', 'boxed', 'wish'];

export function baits(world: World, all: Snapshot): Bait[] {
  const { people, pairs: ids, rows } = world;
  const handle = (id: unknown) => String(all.get('people')!.find((p) => p.id === id)!.handle);
  const number = (table: string, id: unknown) =>
    String(all.get(table)!.find((r) => r.id === id)?.number ?? 1);
  const first = (table: string, column: string, value: unknown) =>
    String(all.get(table)!.find((r) => r[column] === value)?.id ?? crypto.randomUUID());
  const real = corners.map((name, i): Bait => {
    const { mentor, mentee } = pairs[name];
    const begun = name !== 'wish';
    const corner = begun ? name : 'growth';
    const kind = ['private', 'pair', 'team'][i % 3];
    const by = begun ? [mentee, mentor][i % 2] : 'max';
    const session = rows[`${corner} ${i % 2 ? 'next ' : ''}session`]!;
    const goal = rows[`${corner} ${kind} goal by ${by}`]!;
    const learner = mentee === 'jun' || mentee === 'neo' || mentee === 'sid' ? mentee : 'jun';
    return {
      name,
      ids: {
        mentorship: ids[name],
        session,
        'session name': `S-${number('sessions', session)}`,
        goal,
        'goal name': `G-${number('goals', goal)}`,
        note: rows[`${corner} ${kind} note by ${by}`]!,
        ask: first('note_consents', 'note_id', rows[`${corner} ${kind} note by ${by}`]),
        item: rows[`${corner} ${kind} action item by ${by}`]!,
        mark: first('note_marks', 'note_id', rows[`${corner} ${kind} note by ${by}`]),
        capture: first('captures', 'person_id', people[mentee]),
        evidence: rows[`${learner} ${kind} evidence`]!,
        'sign-off request': first('sign_off_requests', 'person_id', people[learner]),
        'endorsement request':
          i % 2 ? rows['open request']! : first('endorsement_requests', 'person_id', people[learner]),
        'sign-off': i % 2 ? rows['sign-off by max']! : rows['sign-off by fred']!,
        person: people[mentee],
        other: people[mentor],
        observer: people.pete,
        handle: handle(people[i % 2 ? mentor : mentee]),
        cadence: first('cadences', 'mentorship_id', ids[name]),
        leave: first('leaves', 'person_id', people[mentee]),
        'sign-in': first('sign_ins', 'person_id', people[mentee]),
        event: first('standing_events', 'person_id', people[learner]),
        delegation: String((all.get('delegations') ?? [])[i]?.id ?? crypto.randomUUID()),
        pause: first('pauses', 'person_id', people[mentee]),
        poll: String((all.get('polls') ?? [])[i % 2]?.id ?? crypto.randomUUID()),
        opportunity: first('opportunity_requests', 'person_id', people[mentee]),
        disagreement: first('disagreements', 'person_id', people[mentee]),
        rating: String((all.get('second_ratings') ?? [])[i % 3]?.id ?? crypto.randomUUID()),
        waiver: first('waivers', 'person_id', people[mentee]),
        snooze: first('stall_snoozes', 'mentorship_id', ids[name]),
        talk: first('level_talks', 'person_id', people[mentee]),
        packet: first('packets', 'person_id', people[mentee]),
        framework: String((all.get('framework_versions') ?? [])[i % 2]?.id ?? crypto.randomUUID()),
        dispute: first('session_disputes', 'session_id', session),
        'check-in': first('check_ins', 'mentorship_id', ids[name]),
      },
    };
  });
  const every = (name: string, make: (kind: string) => string): Bait => ({
    name,
    ids: Object.fromEntries(Object.keys(real[0]!.ids).map((kind) => [kind, make(kind)])),
  });
  const random = every(
    'random',
    (kind) =>
      (
        ({ 'session name': 'S-987654', 'goal name': 'G-987654', handle: 'nobody-here' }) as Record<
          string,
          string
        >
      )[kind] ?? crypto.randomUUID(),
  );
  const malformed = [
    "' or 1=1 --",
    '../../admin',
    '%00',
    '0',
    '9'.repeat(40),
    'S--1',
    '\u0000x',
    '00000000-0000-0000-0000-000000000000',
    '{}',
    '🪜',
  ].map((text, i) => every(`malformed ${i}`, () => text));
  return [...real, random, ...malformed];
}

const room: Record<string, Record<string, string>> = {
  mentorships: { id: 'mentorship' },
  people: { id: 'person' },
  operations: { id: 'person' },
  teams: { id: 'person' },
  evidence: { request: 'endorsement request' },
  checkins: { request: 'sign-off request', 'requests[]': 'sign-off request' },
  growth: { request: 'opportunity', to: 'other' },
  access: { person: 'person' },
  'frameworks/rollBackFramework': { version: 'framework', insteadOf: 'framework' },
  // A leave is ended by its own id.
  'people/endThisLeave': { id: 'leave' },
};
/** Which kind of id a field holds, where the name alone says it. */
const fields: Record<string, string> = {
  mentorship: 'mentorship',
  session: 'session',
  goal: 'goal',
  'goals[]': 'goal',
  'close[]': 'goal',
  note: 'note',
  ask: 'ask',
  reader: 'observer',
  mark: 'mark',
  capture: 'capture',
  item: 'item',
  evidence: 'evidence',
  win: 'evidence',
  person: 'person',
  personId: 'person',
  menteeId: 'person',
  mentorId: 'other',
  managerId: 'other',
  observer: 'observer',
  signOff: 'sign-off',
  signIn: 'sign-in',
  seen: 'cadence',
  leave: 'leave',
  'with[]': 'mentorship',
  // The buttons of an agenda send the id of the thing a line stands for.
  settle: 'item',
  reopen: 'item',
  up: 'goal',
  down: 'item',
  place: 'item',
  before: 'goal',
  remove: 'item',
  restore: 'item',
  line: 'item',
  poll: 'poll',
  dispute: 'dispute',
  pair: 'mentorship',
  'pair[]': 'mentorship',
  standIn: 'observer',
  'other[]': 'observer',
  delegation: 'delegation',
  waiver: 'waiver',
  snooze: 'snooze',
  disagreement: 'disagreement',
  rating: 'rating',
  rater: 'observer',
  talk: 'talk',
  packet: 'packet',
  pause: 'pause',
  checkIn: 'check-in',
};
/** Fields that hold no id, and a sound value for each; enumerations bring their own. */
const words: Record<string, () => string> = {
  version: () => '1',
  behaviours: () => 'writes a line of an attack',
  betterOff: () => 'nobody',
  evidence: () => 'A, N',
  competency: () => 'T1',
  code: () => 'T1-J1',
  'enabled[]': () => 'J',
  'waivers[]': () => '2',
  core: () => 'on',
  instead: () => 'on',
  mark: () => 'FIELD',
  successor: () => 'T1-J2',
  icon: () => '🚲',
  about: () => 'what an attack is about',
  items: () => '1',
  kinds: () => '1',
  contexts: () => '0',
  secondVoice: () => '0',
  spanMonths: () => '0',
  'floor[]': () => 'all',
  anyTechnical: () => '1',
  anySoftSkill: () => '1',
  sources: () => 'S9',
  freshnessMonths: () => '12',
  gate: () => 'on',
  with: () => 'T1-J2',
  text: () => 'attack: a framework',
  other: () => 'attack, the other part',
  number: () => '1',
  at: () => new Date(Date.now() - 7_200_000).toISOString().slice(0, 16),
  minutes: () => '30',
  sessions: () => '3',
  everyDays: () => '14',
  milestone: () => 'T1-J2',
  'milestones[]': () => 'T1-J2',
  zone: () => 'Europe/Berlin',
  email: () => `${crypto.randomUUID()}@example.org`,
  level: () => 'J',
  password: () => 'three unrelated words',
  current: () => 'wrong',
  url: () => 'https://example.org/',
  next: () => '/',
  from: () => '2031-01-01',
  to: () => '2031-01-05',
  heldOn: () => '2026-11-02',
  dueOn: () => '2031-01-01',
  until: () => new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10),
  happenedOn: () => '2026-01-01',
  isAdmin: () => 'on',
  keptItRunning: () => 'on',
  forManager: () => 'on',
};
const plain =
  /^(title|body|why|reason|name|line|statement|context|blocker|lifter|pairNote|privateNote|takeaway|item\d|q|topic|question)$/;

/** The value of one field for one bait; null where nobody knows the field. */
export function baitFor(action: Action, field: Field, bait: Bait, turn: number): string | null {
  if (field.name === 'key') return crypto.randomUUID();
  const own = room[`${action.room}/${action.name}`] ?? room[action.room];
  const kind = own?.[field.name] ?? fields[field.name];
  if (kind) return bait.ids[kind]!;
  if (field.uuid) return null;
  if (field.choices.length > 0) return field.choices[turn % field.choices.length]!;
  if (/^owner\d$/.test(field.name)) return turn % 2 ? 'mentor' : 'mentee';
  if (/^due\d$/.test(field.name)) return '2031-01-01';
  if (words[field.name]) return words[field.name]!();
  return plain.test(field.name) ? `attack ${turn}` : null;
}

/** What stands for a parameter of a route. */
const params: Record<string, string> = {
  handle: 'handle',
  person: 'handle',
  '/mentorships/[id] id': 'mentorship',
  '/mentorships/[id]/hand-over id': 'mentorship',
  '/mentorships/[id]/notes id': 'mentorship',
  '/notes/[note] note': 'note',
  '/packets/[packet] packet': 'packet',
  '/check-ins/[id] id': 'check-in',
  '/sessions/[name] name': 'session name',
  '/sessions/[name]/edit name': 'session name',
  '/goals/[goal] goal': 'goal name',
  '/goals/[goal]/edit goal': 'goal name',
  '/evidence/[id] id': 'evidence',
  '/evidence/[id]/correct id': 'evidence',
  '/endorsements/[id] id': 'endorsement request',
  '/sign-off/[id] id': 'sign-off request',
};
const constants: Record<string, string[]> = {
  competency: ['T1', 'X9'],
  level: ['S', 'X'],
  milestone: ['T1-J1', 'X9-J1'],
  version: ['1.0', '9.9'],
  '...slice': ['met/technical/J', 'all/T1/J', 'not-yet/nothing/J', 'all/../J'],
};
/** Whether a page's address holds something's own id, which makes a random one a missing thing. */
export const isOfOne = (path: string, names: string[]): boolean =>
  names.some((name) => `${path} ${name}` in params || name in params || !(name in constants));

const subjects = ['note', 'goal', 'evidence', 'action-item'];

/** Every address of a page for one bait; null where nobody knows a parameter. */
export function addressesOf(path: string, names: string[], bait: Bait): string[] | null {
  if (path === '/who/[subject]/[id]') {
    const id = (subject: string) => bait.ids[subject === 'action-item' ? 'item' : subject]!;
    return [...subjects, 'password'].map((s) => `/who/${s}/${encodeURIComponent(id(s) ?? bait.ids.note!)}`);
  }
  let found = [path];
  for (const name of names) {
    const kind = params[`${path} ${name}`] ?? params[name];
    const values = kind ? [bait.ids[kind]!] : constants[name];
    if (!values) return null;
    found = found.flatMap((one) =>
      values.map((value) =>
        one.replace(`[${name}]`, name.startsWith('...') ? value : encodeURIComponent(value)),
      ),
    );
  }
  return found;
}

/** Queries worth trying on every page: what forms are filled from, filters, pages of a list. */
export function queriesOf({ ids }: Bait): string[] {
  const enc = encodeURIComponent;
  return [
    `with=${enc(ids.handle!)}&for=${enc(ids.handle!)}&of=${enc(ids.handle!)}&person=${enc(ids.handle!)}&mentorship=${enc(ids.mentorship!)}&session=${enc(ids['session name']!)}&goal=${enc(ids['goal name']!)}`,
    `for=${enc(ids.person!)}&of=${enc(ids.person!)}&person=${enc(ids.person!)}&evidence=${enc(ids.evidence!)}&signed=${enc(ids['sign-off']!)}&note=${enc(ids.note!)}&part=evidence&show=all`,
    `after=${enc(ids.mentorship!)}&before=${enc(ids.note!)}&q=${enc('kanari')}&milestone=T1-J1&question=T1-J1&part=${enc(ids.handle!)}&page=1000000&at=2026-08&show=${enc(ids.handle!)}`,
  ];
}
