import 'server-only';
import { pool } from '@/db/client';
import { hashOf, newHandle } from './cookie';

/** What may be asked of the database before there is a viewer: the gate functions of `db/policies/70-gate.sql`. */

export type DemoPerson = { id: string; handle: string; name: string; title: string | null; line: string };

/** The demo team, in the order of the story; empty outside the demo. */
export async function demoPeople(): Promise<DemoPerson[]> {
  return [...(await pool()<DemoPerson[]>`select * from gate_demo_people()`)];
}

/** Whose address this is, with the hash to compare; null for nobody, or somebody deactivated. */
export async function credentialsOf(
  email: string,
): Promise<{ personId: string; passwordHash: string } | null> {
  const [row] = await pool()`select * from gate_credentials(${email})`;
  return row ? { personId: String(row.person_id), passwordHash: String(row.password_hash) } : null;
}

/** Opens a sign-in and returns the new handle for the cookie. Throws when the person is gone or deactivated. */
export async function openSignIn(personId: string, device: string): Promise<string> {
  const handle = newHandle();
  const [row] = await pool()`select gate_open(${Buffer.from(hashOf(handle))}, ${personId}, ${device}) as id`;
  if (!row?.id) throw new Error('This person cannot sign in.');
  return handle;
}

/** Ends the sign-in of a hashed handle, if it is one. */
export async function closeSignIn(handleHash: Uint8Array): Promise<void> {
  await pool()`select gate_close(${Buffer.from(handleHash)})`;
}

/** Counts one try; false when there were more than `most` in this window of seconds. */
export async function withinLimit(key: string, seconds: number, most: number): Promise<boolean> {
  const [row] = await pool()`select gate_limit(${key}, ${seconds}, ${most}) as within`;
  return row?.within === true;
}
