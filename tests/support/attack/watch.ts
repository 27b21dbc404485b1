/** Writes down every change of every table, out of the application's reach, and takes it back afterwards. */
import type postgres from 'postgres';

export type Change = {
  table: string;
  op: 'INSERT' | 'UPDATE' | 'DELETE';
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  viewer: string | null;
};

export async function watch(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    create schema watch;
    create table watch.changes (n serial, "table" text, op text, before jsonb, after jsonb, viewer text);
    create function watch.note() returns trigger language plpgsql security definer set search_path = public as $$
    begin
      insert into watch.changes ("table", op, before, after, viewer) values (tg_table_name, tg_op,
        case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end,
        nullif(current_setting('rung.viewer_id', true), ''));
      return null;
    end $$;`);
  for (const { name } of await sql`select tablename as name from pg_tables where schemaname = 'public'`) {
    await sql.unsafe(
      `create trigger zz_watch after insert or update or delete on "${name}" for each row execute function watch.note()`,
    );
  }
}

/** What has changed since the last look; afterwards everything is as it was before. */
export async function changesTakenBack(sql: postgres.Sql): Promise<Change[]> {
  const rows = await sql<(Change & { n: number })[]>`delete from watch.changes returning *`;
  if (rows.length === 0) return [];
  const changes = [...rows].sort((a, b) => a.n - b.n);
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    for (const change of changes.toReversed()) await takeBack(tx, change);
  });
  // To have been seen is no change.
  return changes.filter(
    ({ table, op, before, after }) =>
      table !== 'sign_ins' || op !== 'UPDATE' || before!.ended_at !== after!.ended_at,
  );
}

async function takeBack(tx: postgres.TransactionSql, { table, before, after }: Change): Promise<void> {
  const row = tx`jsonb_populate_record(null::${tx(table)}, ${tx.json((after ?? before) as never)})`;
  const columns = await columnsOf(tx, table);
  const keys = columns.filter((c) => c.key).map((c) => c.name);
  if (after) await tx`delete from ${tx(table)} t using ${row} r where ${same(tx, keys)}`;
  if (!before) return;
  const written = tx.unsafe(
    columns
      .filter((c) => !c.derived)
      .map((c) => `"${c.name}"`)
      .join(', '),
  );
  await tx`insert into ${tx(table)} (${written}) overriding system value
    select ${written} from jsonb_populate_record(null::${tx(table)}, ${tx.json(before as never)})`;
}

const same = (tx: postgres.TransactionSql, keys: string[]) =>
  tx.unsafe(`(${keys.map((k) => `t."${k}"`).join(',')}) = (${keys.map((k) => `r."${k}"`).join(',')})`);

/** `derived` columns are kept by the database from the others, so nobody writes them back. */
type Column = { name: string; key: boolean; derived: boolean };

const known = new Map<string, Column[]>();
async function columnsOf(tx: postgres.TransactionSql, table: string) {
  const found =
    known.get(table) ??
    (await tx<Column[]>`
    select attname as name, coalesce(attnum = any (c.conkey), false) as key, attgenerated <> '' as derived from pg_attribute a
    left join pg_constraint c on c.conrelid = a.attrelid and c.contype = 'p'
    where a.attrelid = ${table}::regclass and attnum > 0 and not attisdropped`);
  known.set(table, [...found]);
  return found;
}

/** One digest a table, to be compared before and after. */
export async function digests(sql: postgres.Sql): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const {
    name,
  } of await sql`select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('rate_limits') order by 1`) {
    const [row] =
      await sql`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from ${sql(name)} t`;
    found[name] = row!.digest;
  }
  return found;
}
