import type postgres from 'postgres';
import type { Clock } from './clock.ts';
import { people } from './people.ts';

export type Ids = Map<string, string>;
export type Load = { tx: postgres.TransactionSql; clock: Clock; ids: Ids; version: string };

/** The people, who reports to whom, their levels as stated at start, and who is away. */
export async function loadPeople({ tx, clock, ids }: Load): Promise<void> {
  for (const [order, p] of people.entries()) {
    const [row] =
      await tx`insert into people (handle, name, email, title, zone, is_admin, demo_line, joined_at)
      values (${p.handle}, ${p.name}, ${p.email}, ${p.title}, ${p.zone}, ${p.admin ?? false}, ${p.line}, ${clock.at(0, order)}) returning id`;
    ids.set(p.handle, String(row?.id));
  }
  for (const p of people) {
    const id = idOf(ids, p.handle);
    if (p.manager)
      await tx`insert into reporting_lines (person_id, manager_id, period)
      values (${id}, ${idOf(ids, p.manager)}, tstzrange(${clock.at(p.joined)}, null))`;
    if (p.level)
      await tx`insert into person_levels (person_id, level, origin, since, recorded_at)
        values (${id}, ${p.level}, 'stated at start', ${clock.day(p.joined)}, ${clock.at(p.joined)})`;
    if (p.leave)
      await tx`insert into leaves (person_id, days) values (${id}, daterange(${clock.day(p.leave.from)}, ${clock.day(p.leave.to)}))`;
  }
}

/** The id a handle, goal or item was stored under. Throws on a slip in the story. */
export function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo story speaks of "${key}" before it exists.`);
  return id;
}
