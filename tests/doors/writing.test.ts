/** Who may write what: every table × insert, update, delete × every person, against lists written by hand. */
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, asApp, asOwner, attempt } from '../support/as';
import { type Name, names, type PairName, pairNames, pairs, relationsOf } from '../support/canary-cast';
import { type Snapshot, snapshotOf, type Teller, tablesOf, tellers } from '../support/canary-facts';
import { loadCanaryWorld, type World } from '../support/canary-world';
import { type Insert, inserts } from '../support/oracle-inserts';

const owner = asOwner();
const app = asApp();
let world: World;
let all: Snapshot;
let tell: Record<string, Teller>;
beforeAll(async () => {
  world = await loadCanaryWorld(owner);
  all = await snapshotOf(owner);
  tell = tellers(world, all);
});
afterAll(() => Promise.all([owner.end(), app.end()]));
const writers = names.filter((name) => name !== 'gone');

/** Every column the application may change at all; a table that is missing here is append-only or closed (DM1). */
const changeable: Record<string, string> = {
  action_items: 'audience body done_at done_by due_on owner_id version',
  agenda_items: 'audience body position session_id settled_at settled_by settled_in version',
  calendar_feeds: 'names read_at revoked_at',
  captures: 'sorted_at',
  check_ins: 'closed_at closed_by outcome',
  delegations: 'days ended_at',
  disagreements: 'mentee_ends mentor_ends',
  framework_drafts: 'based_on_id closed_at saved_at saved_by text version',
  endorsement_requests: 'answer_id answered_at declined',
  goals: 'audience blocker closed_reason cycle due_on level state title unblocker updated_at version why',
  handovers: 'withdrawn_at',
  leaves: 'days',
  level_talks: 'acknowledged_at withdrawn_at',
  mentorships: 'declined_at mentee_accepted_at mentor_accepted_at period version',
  note_consents: 'answered_at granted',
  note_marks: 'answered_at answered_by body goal_id milestone removed_at',
  notes: 'audience body updated_at version',
  opportunity_requests: 'answer answer_line answered_at answered_by withdrawn_at',
  packets: 'content ended_at formula_version frozen_at line',
  pauses: 'days',
  people: 'deactivated_at email handle is_admin name title version zone',
  poll_hands: 'up',
  rating_drafts: 'answer',
  polls: 'closed_at',
  reporting_lines: 'period',
  second_ratings: 'answered_at declined reason word',
  series_exceptions: 'moved_to',
  session_disputes: 'agreed answered_at answered_by',
  session_groups: 'topic version',
  session_series: 'ended_at every first_on frequency kind last_on local_time minutes place version zone',
  sessions: 'group_id kind minutes place series_date series_id starts_at state version',
  sign_ins: 'ended_at',
  stall_snoozes: 'ended_at',
  takeaways: 'body version',
  waivers: 'lifted_at',
};
const removable = [
  'guide_offers',
  'goal_milestones',
  'note_readers',
  'packet_quotations',
  'pauses',
  'series_exceptions',
  'session_goals',
  'session_milestones',
  'wall_notes',
];
/** Of these a person removes their own. */
const shown = ['guide_offers', 'packet_quotations', 'wall_notes'];
const closed = [
  'action_item_events',
  'audience_changes',
  'credentials',
  'framework_versions',
  'frameworks_in_force',
  'levels',
  'milestones',
  'note_authors',
  'note_versions',
  'rate_limits',
  'ratings',
  'sign_ins',
  'standing',
];

test('DM1 the application may change these columns, remove from these tables, and nothing else', async () => {
  for (const { name } of await tablesOf(owner)) {
    const columns =
      await owner`select attname as name from pg_attribute where attrelid = ${name}::regclass and attnum > 0 and not attisdropped
      and has_column_privilege('rung_app', attrelid, attnum, 'update') order by 1`;
    expect({ name, columns: columns.map((c) => c.name).join(' ') }).toEqual({
      name,
      columns: changeable[name] ?? '',
    });
    const [may] =
      await owner`select has_table_privilege('rung_app', ${name}::regclass, 'delete') as delete, has_table_privilege('rung_app', ${name}::regclass, 'truncate') as truncate,
      has_any_column_privilege('rung_app', ${name}::regclass, 'insert') as insert, has_table_privilege('rung_app', ${name}::regclass, 'trigger') as trigger`;
    expect({ name, ...may }).toEqual({
      name,
      delete: removable.includes(name),
      truncate: false,
      insert: !closed.includes(name),
      trigger: false,
    });
  }
});

/** Who may change a row of the canary world without changing anything in it. */
type Pick = (writer: Name, row: Record<string, unknown>, held: string[]) => boolean;
const inRunningPair: Pick = (_, row, held) =>
  running(row) &&
  (held.includes('mentee') || held.includes('mentor')) &&
  (row.audience !== 'private' || held.includes('author'));
/** The row of another table that this one hangs on. */
const its = (table: string, id: unknown) => all.get(table)!.find((row) => row.id === id)!;
const isMine = (writer: Name, id: unknown) => id === world.people[writer];
const attends = (writer: Name, group: unknown) =>
  writer === 'fred' || (writer === 'sid' && group !== world.rows['group called off']);
const running = (row: Record<string, unknown>) =>
  pairNames.some((name) => world.pairs[name] === row.mentorship_id && pairs[name].state === 'active');
const mayChange: Record<string, Pick> = {
  action_items: inRunningPair,
  agenda_items: inRunningPair,
  calendar_feeds: (writer, row) => isMine(writer, row.person_id),
  captures: (writer, row) => isMine(writer, row.person_id),
  check_ins: () => false, // closing says how it ended
  delegations: (writer, row) =>
    (isMine(writer, row.granted_by) || isMine(writer, row.stand_in_id)) && !row.ended_at,
  disagreements: (writer, row) =>
    !row.ended_at &&
    (isMine(writer, row.person_id) ||
      (isMine(writer, row.mentor_id) &&
        relationsOf(writer, tell.disagreements!(row)[0]!).includes('mentor'))),
  framework_drafts: (writer) => writer === 'root',
  goals: inRunningPair,
  handovers: (writer, row) => isMine(writer, row.asked_by) && !row.done_at,
  level_talks: (writer, row) =>
    !row.acknowledged_at &&
    !row.withdrawn_at &&
    (isMine(writer, row.manager_id) || isMine(writer, row.person_id)),
  note_consents: (writer, row) => isMine(writer, row.person_id) && Boolean(row.answered_at), // or it is no answer
  note_marks: (writer, row, held) => inRunningPair(writer, its('notes', row.note_id), held),
  opportunity_requests: (writer, row) =>
    isMine(writer, row.person_id) && !row.answered_at && !row.withdrawn_at, // an answer that says nothing is none
  packets: (writer, row) =>
    !row.frozen_at &&
    !row.ended_at &&
    (isMine(writer, row.person_id) ||
      (isMine(writer, row.asked_by) &&
        relationsOf(writer, tell.packets!(row)[0]!).some((held) => held === 'manager'))),
  pauses: (_, __, held) => held.includes('mentee') || held.includes('admin'),
  poll_hands: (writer, row) =>
    isMine(writer, row.person_id) &&
    !its('polls', row.poll_id).closed_at &&
    attends(writer, its('polls', row.poll_id).group_id),
  polls: (writer, row) => isMine(writer, row.asked_by) && attends(writer, row.group_id),
  series_exceptions: (writer, row, held) => inRunningPair(writer, its('session_series', row.series_id), held),
  second_ratings: () => false, // an answer that says nothing is none
  rating_drafts: (writer, row) => isMine(writer, row.rater_id) && running(its('check_ins', row.check_in_id)),
  session_disputes: () => false, // an answer that says nothing is none
  session_groups: (writer, row) => isMine(writer, row.host_id),
  session_series: inRunningPair,
  sessions: inRunningPair,
  takeaways: (writer, row) => isMine(writer, row.person_id) && running(its('sessions', row.session_id)),
  stall_snoozes: (writer, row) => isMine(writer, row.manager_id) && !row.ended_at,
  waivers: (_, row, held) => held.includes('manager') && !row.lifted_at,
  endorsement_requests: () => false, // an answer that says nothing is none
  leaves: (_, __, held) => held.includes('mentee') || held.includes('admin'),
  mentorships: (writer, row) => (isParty(writer, row.id) || writer === 'root') && row.declined_at === null,
  notes: (writer, row, held) =>
    (isMine(writer, row.author_id) && row.audience === 'private') || inRunningPair(writer, row, held),
  people: (writer, row) => row.id === world.people[writer] || writer === 'root',
  reporting_lines: (writer) => writer === 'root',
  sign_ins: () => false, // an open sign-in may be ended, not left open by hand
};
const isParty = (writer: Name, id: unknown) => {
  const name = pairNames.find((pair) => world.pairs[pair] === id) as PairName;
  return pairs[name].mentor === writer || pairs[name].mentee === writer;
};

/** This one row, whatever its key. */
const only = (tx: postgres.TransactionSql, row: Record<string, unknown>) =>
  keyOf(row).map((column, i) => tx`${i ? tx`and` : tx``} ${tx(column)} = ${row[column] as string}`);
const keyOf = (row: Record<string, unknown>) =>
  'id' in row
    ? ['id']
    : ['series_id', 'on_date', 'poll_id', 'session_id', 'person_id', 'check_in_id', 'rater_id'].filter(
        (c) => c in row,
      );

test('R1 R9 R16 every changeable row × every person: changed only by whom the rules let', async () => {
  const wrong: string[] = [];
  let tries = 0;
  for (const [table, columns] of Object.entries(changeable)) {
    for (const writer of writers) {
      await as(app, world.people[writer], async (tx) => {
        for (const row of all.get(table)!) {
          const set = columns
            .split(' ')
            .map((c) => `${c} = ${c}`)
            .join(', ');
          const { rows } = await attempt(
            tx,
            (sp) => sp`update ${sp(table)} set ${sp.unsafe(set)} where ${only(sp, row)}`,
          );
          const [about] = tell[table]!(row);
          const may = mayChange[table]!(writer, row, relationsOf(writer, about!));
          if ((rows === 1) !== may)
            wrong.push(`${writer} ${rows ? 'changes' : 'cannot change'} ${table} ${JSON.stringify(about)}`);
          tries++;
        }
      });
    }
  }
  expect(wrong.slice(0, 30)).toEqual([]);
  console.log(`writing: ${tries} updates tried`);
});

test('R1 a blind update touches no private item of the other side', async () => {
  for (const [table, column] of [
    ['action_items', "body = 'x'"],
    ['agenda_items', 'position = 2'],
    ['note_marks', "body = 'x'"],
    ['takeaways', "body = 'x'"],
    ['goals', "title = 'x'"],
    ['notes', "body = 'x'"],
    ['people', "name = 'x'"],
  ] as const) {
    for (const writer of writers) {
      const touched = await as(
        app,
        world.people[writer],
        async (tx) => (await attempt(tx, (sp) => sp.unsafe(`update ${table} set ${column}`))).rows,
      );
      const may = all.get(table)!.filter((row) => {
        const [about] = tell[table]!(row);
        return mayChange[table]!(writer, row, relationsOf(writer, about!));
      });
      // Notes of an ended mentorship make the whole statement fail: then nothing was touched.
      expect([table, writer, touched === 0 || touched === may.length]).toEqual([table, writer, true]);
    }
  }
});

test('R12 R14 R20 nothing is deleted but links, and those by the pair alone', async () => {
  for (const { name } of await tablesOf(owner)) {
    for (const writer of writers) {
      const { rows, code } = await as(app, world.people[writer], (tx) =>
        attempt(tx, (sp) => sp`delete from ${sp(name)}`),
      );
      if (!removable.includes(name)) expect([name, writer, code]).toEqual([name, writer, '42501']);
      const party = pairNames.some(
        (p) => pairs[p].state === 'active' && (pairs[p].mentor === writer || pairs[p].mentee === writer),
      );
      // A pause that has not begun is its owner's to take back; in this world all have passed.
      if (name === 'pauses') expect([name, writer, rows]).toEqual([name, writer, 0]);
      if (rows > 0 && shown.includes(name))
        expect(all.get(name)!.filter((r) => r.person_id === world.people[writer])).toHaveLength(rows);
      else if (rows > 0 && name !== 'note_readers')
        expect([name, writer, party]).toEqual([name, writer, true]);
      if (rows > 0 && name === 'note_readers')
        expect(all.get(name)!.filter((r) => r.shared_by === world.people[writer])).toHaveLength(rows);
    }
  }
});

/** Adds one row behind a savepoint and takes it back. */
async function addAndUndo(tx: postgres.TransactionSql, table: string, row: object) {
  let rows = 0;
  const { code, message } = await attempt(tx, async (sp) => {
    rows = (await sp`insert into ${sp(table)} ${sp(row as Record<string, never>)}`).count;
    if (table === 'mentorship_endings') await sp`set constraints all immediate`;
    throw Object.assign(new Error(), { code: 'undo' });
  });
  return code === 'undo' ? { rows, message: '' } : { rows: 0, message };
}

type Tally = { wrong: string[]; tries: number };

/** One line of the list as one person: in their own name, and in the name of one who might. */
async function tryOne(tx: postgres.TransactionSql, one: Insert, writer: Name, tally: Tally) {
  const signed = one.as ? { ...one.row, [one.as]: world.people[writer] } : one.row;
  const { rows, message } = await addAndUndo(tx, one.table, signed);
  const may = one.by.includes(writer);
  if ((rows === 1) !== may)
    tally.wrong.push(`${writer} ${may ? `cannot add (${message})` : 'adds'} ${one.says}`);
  tally.tries++;
  if (!one.as) return;
  const other = one.by.find((name) => name !== writer) ?? (writer === 'pete' ? 'nora' : 'pete');
  const forged = await addAndUndo(tx, one.table, { ...one.row, [one.as]: world.people[other] });
  if (forged.rows) tally.wrong.push(`${writer} adds ${one.says} in the name of ${other}`);
  tally.tries++;
}

test('R1 R8 R16 every table × every person: added only by whom the rules let, in nobody else’s name', async () => {
  const tally: Tally = { wrong: [], tries: 0 };
  const list = inserts(world);
  await Promise.all(
    writers.map((writer) =>
      as(app, world.people[writer], async (tx) => {
        for (const one of list) await tryOne(tx, one, writer, tally);
      }),
    ),
  );
  await as(app, null, async (tx) => {
    for (const one of list) expect((await addAndUndo(tx, one.table, one.row)).rows).toBe(0);
  });
  expect(tally.wrong.slice(0, 30)).toEqual([]);
  const known = new Set([...list.map((one) => one.table), ...closed, 'sign_off_evidence']);
  expect((await tablesOf(owner)).filter(({ name }) => !known.has(name))).toEqual([]);
  console.log(`writing: ${tally.tries} inserts tried`);
});
