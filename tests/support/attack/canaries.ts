/** Which canary may come back to whom: the row it lives in decides, by the oracle. */
import type postgres from 'postgres';
import { type Name, names } from '../canary-cast';
import { mayRead, snapshotOf, tellers } from '../canary-facts';
import type { World } from '../canary-world';

export type Attacker = Name | 'nobody';
export const attackers: Attacker[] = [...names, 'nobody'];

type Home = { place: string; readers: Set<Attacker> };
export type Canaries = Map<string, Home>;

/** Columns of a person that the sign-in page of a demo shows to everybody. */
const onTheDoor = ['handle', 'name', 'title', 'demo_line'];

export async function canariesOf(sql: postgres.Sql, world: World): Promise<Canaries> {
  const all = await snapshotOf(sql);
  const tell = tellers(world, all);
  const found: Canaries = new Map();
  for (const [table, rows] of all) {
    for (const row of rows) {
      const about = tell[table]!(row);
      // Who is deactivated is nobody, and reads what nobody reads.
      const readers = names.filter((name) => name !== 'gone' && about.every((one) => mayRead(name, one)));
      for (const [column, value] of Object.entries(row)) {
        for (const word of JSON.stringify(value ?? '').match(/kanari\d{5}x/g) ?? []) {
          const open = table === 'people' && onTheDoor.includes(column);
          found.set(word, { place: `${table}.${column}`, readers: new Set(open ? attackers : readers) });
        }
      }
    }
  }
  return found;
}

/** Canaries in a text that are not this reader's. */
export function foreignIn(text: string, reader: Attacker, canaries: Canaries): string[] {
  const words = new Set(text.match(/kanari\d{5}x/g) ?? []);
  return [...words]
    .filter((word) => !canaries.get(word)?.readers.has(reader))
    .map((word) => `${word} of ${canaries.get(word)?.place ?? 'an unknown place'}`);
}
