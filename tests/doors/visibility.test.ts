import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { as, asApp, asOwner } from '../support/as';
import { cast, type Name, names } from '../support/canary-cast';
import {
  mayRead,
  type Row,
  type Snapshot,
  snapshotOf,
  type Teller,
  tablesOf,
  tellers,
} from '../support/canary-facts';
import { handleOf, loadCanaryWorld, type World } from '../support/canary-world';
import { items, relations } from '../support/oracle';

const owner = asOwner();
const app = asApp();
let world: World;
let all: Snapshot;
let tell: Record<string, Teller>;
let keys: Map<string, string[]>;

beforeAll(async () => {
  world = await loadCanaryWorld(owner);
  all = await snapshotOf(owner);
  tell = tellers(world, all);
  keys = await primaryKeys();
});
afterAll(() => Promise.all([owner.end(), app.end()]));

const callable = [
  'active_of',
  'away_in_pairs',
  'carried_over',
  'carry_evidence',
  'carry_goal',
  'check_in_on_record',
  'check_in_on_record_at',
  'co_written',
  'disagreements_of',
  'ended_at',
  'enter',
  'evidence_signed_by',
  'evidence_to_endorse',
  'framework_affected',
  'framework_chain',
  'framework_in_force',
  'gate_close',
  'gate_credentials',
  'gate_demo_people',
  'gate_feed',
  'gate_give_password',
  'gate_limit',
  'gate_open',
  'gate_password',
  'gate_set_password',
  'group_people',
  'groups_of',
  'guided_by',
  'heavy_edges',
  'held_by',
  'is_admin',
  'judged_elsewhere',
  'judged_under',
  'last_migration',
  'loads_for',
  'manages',
  'means_today',
  'mentees_of',
  'mentors_of',
  'notes_shared_with',
  'open_goals_at',
  'opens_action_item',
  'opens_evidence',
  'opens_goal',
  'opens_note',
  'packets_of',
  'packets_quoting',
  'pair_of',
  'party_of',
  'publish_framework',
  'put_in_force',
  'redact_evidence',
  'reports_of',
  'revealed_to',
  'same_meaning',
  'second_rater_refusal',
  'second_words_awaited',
  'set_evidence_audience',
  'settle_milestone',
  'stand_in_for',
  'stand_in_pairs',
  'standing_changes',
  'standings_at',
  'standings_under',
  'taken_back',
  'viewer_id',
  'who_reads',
  'words_to_weigh',
];

/** Everybody who can come in; the deactivated one cannot, see below. */
const readers = names.filter((name) => name !== 'gone');

async function primaryKeys() {
  const rows =
    await owner`select c.conrelid::regclass::text as table, array_agg(a.attname::text order by a.attnum) as columns
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'p' and c.connamespace = 'public'::regnamespace group by 1`;
  return new Map(rows.map((r) => [r.table as string, r.columns as string[]]));
}
const keyOf = (table: string, row: Row) =>
  keys
    .get(table)!
    .map((column) => String(row[column]))
    .join(' ');

async function seen(table: string, viewer: string | null): Promise<Set<string>> {
  const rows = await as(app, viewer, (tx) => tx`select * from ${tx(table)}`).catch((fault) => {
    if (fault.code === '42501') return [];
    throw fault;
  });
  return new Set(rows.map((row) => keyOf(table, row)));
}

test('W5 every table has forced row security and a policy, and the oracle knows it', async () => {
  const policies =
    await owner`select distinct tablename from pg_policies where schemaname = 'public' and policyname <> 'keeper'`;
  const closed = ['credentials', 'rate_limits'];
  for (const { name, secured, forced } of await tablesOf(owner)) {
    expect({ name, secured, forced }).toEqual({ name, secured: true, forced: true });
    if (!closed.includes(name)) expect(policies.map((p) => p.tablename)).toContain(name);
    expect(Object.keys(tell)).toContain(name);
  }
  const [role] =
    await owner`select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = 'rung_app'`;
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, owns: 0 });
  expect(
    await owner`select proname from pg_proc where pronamespace = 'public'::regnamespace and proleakproof`,
  ).toEqual([]);
});

/** Where what this reader finds in a table is not what the oracle says. */
async function differences(table: string, reader: Name, asked: Set<string>): Promise<string[]> {
  const found = await seen(table, world.people[reader]);
  return all.get(table)!.flatMap((row) => {
    const about = tell[table]!(row);
    const may = about.map((one) => mayRead(reader, one, asked)).every(Boolean);
    return may === found.has(keyOf(table, row))
      ? []
      : [`${reader} ${may ? 'misses' : 'reads'} ${table}: ${JSON.stringify(about)}`];
  });
}

test('R1 R3 R9 every table selected as every person equals the oracle, cell by cell', async () => {
  const asked = new Set<string>();
  const wrong: string[] = [];
  let compared = 0;
  for (const table of all.keys()) {
    for (const reader of readers) wrong.push(...(await differences(table, reader, asked)));
    compared += all.get(table)!.length * readers.length;
  }
  expect(wrong.slice(0, 40)).toEqual([]);
  console.log(`visibility: ${compared} reader × row pairs compared, ${asked.size} cells of the oracle asked`);
  // The relations that only exist for some kinds of item are not asked of the others.
  const pairRelations = ['mentee', 'mentor', 'manager', 'above', 'admin', 'anyone'];
  const aboutNobody = [
    'own',
    'name',
    'framework',
    'framework draft',
    'secret',
    'audit',
    'audience change',
    'shown note',
    'consent',
    'group',
  ];
  const needed = items
    .filter((i) => !aboutNobody.includes(i))
    .flatMap((i) => pairRelations.map((r) => `${i}|${r}`));
  // What has ended has no mentor any more.
  expect(needed.filter((cell) => !asked.has(cell))).toEqual(['ending|mentor']);
  for (const relation of relations)
    expect(
      [...asked].some((cell) => cell.endsWith(`|${relation}`)),
      relation,
    ).toBe(true);
});

test('W5 as nobody every table is empty or closed', async () => {
  for (const table of all.keys())
    expect({ table, rows: await seen(table, null) }).toEqual({ table, rows: new Set() });
  for (const viewer of [crypto.randomUUID()]) {
    for (const [table] of all) {
      if (['people', 'framework_versions', 'frameworks_in_force', 'milestones', 'levels'].includes(table))
        continue;
      expect({ table, rows: await seen(table, viewer) }).toEqual({ table, rows: new Set() });
    }
  }
});

test('W5 the application may call these functions and no others', async () => {
  const found = await owner`select distinct proname from pg_proc where pronamespace = 'public'::regnamespace
    and has_function_privilege('rung_app', oid, 'execute') order by 1`;
  expect(found.map((f) => f.proname)).toEqual(callable);
  expect(
    await owner`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'drizzle' and (has_schema_privilege('rung_app', n.oid, 'usage') or has_schema_privilege('rung_app', n.oid, 'create'))`,
  ).toEqual([]);
  expect(await owner`select has_schema_privilege('rung_app', 'public', 'create') as may`).toEqual([
    { may: false },
  ]);
});

test('W7 a deactivated person is nobody', async () => {
  const hash = createHash('sha256').update(handleOf('gone')).digest();
  expect(await as(app, null, (tx) => tx`select * from enter(${hash})`)).toHaveLength(0);
  const [me] = await as(
    app,
    null,
    (tx) => tx`select * from enter(${createHash('sha256').update(handleOf('jun')).digest()})`,
  );
  expect(me!.id).toBe(world.people.jun);
});

const subjects: [string, string][] = [
  ['note', 'notes'],
  ['goal', 'goals'],
  ['action item', 'action_items'],
  ['evidence', 'evidence'],
  ['agenda item', 'agenda_items'],
];

test('F76 who_reads() names exactly the people whose SELECT succeeds, to those who may open the item', async () => {
  const sight = new Map<string, Set<string>>();
  for (const reader of readers)
    for (const [, table] of subjects)
      sight.set(`${reader} ${table}`, await seen(table, world.people[reader]));
  let compared = 0;
  for (const [subject, table] of subjects) {
    for (const row of all.get(table)!) {
      const may = readers.filter((reader) => sight.get(`${reader} ${table}`)!.has(String(row.id)));
      const told = async (viewer: Name) => {
        const rows = await as(
          app,
          world.people[viewer],
          (tx) => tx`select who_reads(${subject}, ${String(row.id)}) as id`,
        );
        return rows.map((r) => r.id).sort();
      };
      expect(await told('pete')).toEqual([]);
      const [one] = may;
      if (one)
        expect(await told(one), `${subject} ${tell[table]!(row)[0]!.item}`).toEqual(
          may.map((name) => world.people[name]).sort(),
        );
      compared++;
    }
  }
  console.log(`who_reads: ${compared} items, ${Object.keys(cast).length} people`);
});
