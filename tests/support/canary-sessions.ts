/** What sessions bring into the canary world: plans, groups, agendas, notes with two authors, absence and hand-over. */
import { createHash } from 'node:crypto';
import { names, type PairName, pairNames, pairs } from './canary-cast';
import { type Add, canary, date, day, words } from './canary-words';
import type { World } from './canary-world';

export async function addSessions(add: Add, world: World) {
  for (const name of pairNames) {
    if (!'active ended'.includes(pairs[name].state)) continue;
    await addPlan(add, world, name);
    await addAgenda(add, world, name);
    await addMarks(add, world, name);
    await addTogether(add, world, name);
  }
  await addConsents(add, world);
  await addGroups(add, world);
  await addAbsence(add, world);
}

const common = ({ pairs: ids, people }: World, name: PairName) => ({
  mentorship_id: ids[name],
  mentee_id: people[pairs[name].mentee],
});
const when = (name: PairName) => day(pairs[name].state === 'ended' ? -40 : -3);

/** A series with a skipped and a moved day, and for an ended mentorship what was planned beyond its end. */
async function addPlan(add: Add, world: World, name: PairName) {
  const { people, rows } = world;
  const made_by = people[pairs[name].mentor];
  const rule = { frequency: 'weekly', every: 2, local_time: '10:00', zone: 'Europe/Berlin', minutes: 45 };
  const series = (first: number, recorded_at: Date) =>
    add('session_series', { ...common(world, name), ...rule, made_by, first_on: date(first), recorded_at });
  const { id } = await series(-60, when(name));
  rows[`${name} series`] = id;
  const skip = (on_date: string, moved_to: string | null = null) =>
    add('series_exceptions', {
      series_id: id,
      on_date,
      moved_to,
      recorded_by: made_by,
      recorded_at: when(name),
    });
  await skip(date(-46));
  await skip(date(-45), `${date(-44)}T11:00`);
  await skip(date(-43), `${date(-4)}T11:00`);
  await skip(date(-18));
  if (pairs[name].state === 'ended') await series(-60, day(-2));
}

async function addAgenda(add: Add, world: World, name: PairName) {
  const { people, rows } = world;
  const { mentor, mentee } = pairs[name];
  const [session_id, next] = [rows[`${name} session`], rows[`${name} next session`]];
  await add('agenda_sendings', { session_id: next, sender_id: people[mentor], sent_at: when(name) });
  await add('session_disputes', {
    session_id,
    raised_by: people[mentee],
    claims: 'missed',
    reason: words('why it was something else'),
    raised_at: when(name),
  });
  for (const author of [mentor, mentee]) {
    await add('takeaways', { session_id, person_id: people[author], body: words('takeaway') });
    for (const audience of ['private', 'pair']) {
      const line = await add('agenda_items', {
        ...common(world, name),
        session_id: next,
        author_id: people[author],
        audience,
        source: 'own',
        body: words('on the agenda'),
        position: 1,
        recorded_at: when(name),
      });
      rows[`${name} ${audience} agenda item by ${author}`] = line.id;
    }
  }
}

/** A line of every note became something; in a few of them, of every kind. */
async function addMarks(add: Add, { people, rows }: World, name: PairName) {
  const { mentor, mentee } = pairs[name];
  for (const author of [mentor, mentee]) {
    for (const audience of ['private', 'pair', 'team']) {
      const note_id = rows[`${name} ${audience} note by ${author}`];
      const action_item_id = rows[`${name} ${audience} action item by ${author}`];
      const mark = (kind: string, more = {}) =>
        add('note_marks', { note_id, kind, body: words(kind), recorded_by: people[author], ...more });
      rows[`${name} mark in ${audience} note by ${author}`] = (await mark('insight')).id;
      await mark('action-item', { action_item_id });
      await mark('goal', { goal_id: rows[`${name} ${audience} goal by ${author}`] });
      await mark('milestone', { milestone: 'T1-J1' });
      await mark('question', { answered_at: day(-1), answered_by: people[author] });
      await add('action_item_events', { action_item_id, actor_id: people[author], what: 'due' });
    }
  }
}

/** Notes in which both wrote, with earlier texts that had other readers. */
async function addTogether(add: Add, world: World, name: PairName) {
  const { people, rows } = world;
  const { mentor, mentee } = pairs[name];
  const write = async (author: string, audience: string, other: string | null, before: string[]) => {
    const author_id = people[author as keyof World['people']];
    const co = other && people[other as keyof World['people']];
    const { id } = await add('notes', {
      ...common(world, name),
      author_id,
      audience,
      body: words('written together'),
      promise: canary(),
      written_at: when(name),
      updated_at: when(name),
      version: before.length + 1,
    });
    if (co) await add('note_authors', { note_id: id, person_id: co });
    if (audience !== 'private')
      await add('note_reads', { note_id: id, reader_id: world.people.pete, read_on: '2026-01-02' });
    for (const [i, was] of before.entries()) {
      const writer = co && was !== 'private' && i > 0 ? co : author_id;
      const earlier = { note_id: id, number: i + 1, author_id: writer, audience: was };
      await add('note_versions', { ...earlier, body: words('earlier text'), saved_at: when(name) });
    }
    const how = co ? 'written together by' : 'widened by';
    rows[`${name} ${audience} note ${how} ${author}`] = id;
  };
  await write(mentee, 'pair', mentor, ['team', 'pair', 'team']);
  await write(mentee, 'private', mentor, ['pair', 'team', 'pair']);
  await write(mentor, 'team', mentee, ['pair', 'pair']);
  await write(mentor, 'pair', null, ['private']);
}

async function addConsents(add: Add, { people, rows }: World) {
  const ask = async (key: string, note: string, person_id: string, more: Record<string, unknown>) => {
    const asked = { note_id: rows[note], asked_by: people.jun, person_id, kind: 'share' };
    rows[key] = (await add('note_consents', { ...asked, ...more })).id;
  };
  const growth = 'growth pair note written together by jun';
  await ask('consent of max', growth, people.max, { reader_id: people.pete });
  await ask('consent of max to widen', growth, people.max, { kind: 'widen', to_audience: 'team' });
  const answered = { answered_at: day(-1), granted: true, reader_id: people.tess };
  await ask('consent of fred', 'former pair note written together by jun', people.fred, answered);
}

/** fred meets sid and, while he mentored him, jun: one group of then, one of now, one called off. */
async function addGroups(add: Add, world: World) {
  const { people, rows } = world;
  const group = async (key: string, at: number, state: string, guests: PairName[]) => {
    const { id } = await add('session_groups', { host_id: people.fred, topic: words('topic') });
    rows[key] = id;
    const session = { minutes: 60, kind: 'group', state, logged_by: people.fred, group_id: id };
    for (const guest of guests)
      await add('sessions', {
        ...common(world, guest),
        ...session,
        starts_at: day(at),
        recorded_at: day(-50),
      });
    const poll = async (asked_by: string, closed_at: Date | null) => {
      const made = await add('polls', { group_id: id, asked_by, question: words('question'), closed_at });
      await add('poll_hands', { poll_id: made.id, person_id: people.sid, up: true });
      rows[`${closed_at ? 'closed' : 'open'} poll of ${key}`] = made.id;
    };
    await poll(people.sid, null);
    await poll(people.fred, day(-1));
  };
  await group('group of then', -41, 'held', ['craft', 'former']);
  await group('group of now', 8, 'planned', ['craft', 'former']);
  await group('group called off', 9, 'cancelled', ['craft']);
}

async function addAbsence(add: Add, { people, pairs: ids, rows }: World) {
  for (const name of names) {
    const person_id = people[name];
    await add('pauses', { person_id, days: `[${date(-180)},${date(-170)})` });
    await add('capacities', { person_id, sessions_per_month: 6, set_by: person_id });
    const secret_hash = createHash('sha256').update(`feed of ${name}`).digest();
    rows[`feed of ${name}`] = (await add('calendar_feeds', { person_id, secret_hash })).id;
  }
  const stands = async (key: string, pair: PairName, who: string, from: number, to: number, more = {}) => {
    const days = `[${date(from)},${date(to)})`;
    const grant = {
      mentorship_id: ids[pair],
      stand_in_id: who,
      days,
      granted_by: people[pairs[pair].mentor],
    };
    rows[key] = (await add('delegations', { ...grant, ...more })).id;
  };
  await stands('stand-in', 'growth', people.vera, -3, 4);
  await stands('past stand-in', 'growth', people.theo, -20, -2);
  await stands('later stand-in', 'growth', people.theo, 3, 9);
  await stands('stand-in that was called off', 'growth', people.theo, -1, 2, { ended_at: day(-1) });
  await stands('stand-in of one who left', 'former', people.theo, -60, 60);
  const handOver = async (from: PairName, to: PairName, asked_by: string, more = {}) => {
    const made = await add('handovers', { mentorship_id: ids[from], next_id: ids[to], asked_by, ...more });
    rows[`hand-over of ${from}`] = made.id;
  };
  await handOver('boxed', 'refused', people.mona);
  await handOver('former', 'growth', people.fred, { done_at: day(-30) });
}
