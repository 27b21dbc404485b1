import { createHash, randomBytes } from 'node:crypto';
import { connect } from '../../db/connection.ts';

/** A sign-in of this person, opened through the same gate as the sign-in page; returns what the cookie would hold. */
export async function signInHandle(ownerUrl: string, person: string): Promise<string> {
  const sql = connect(ownerUrl, { max: 1 });
  const handle = randomBytes(32).toString('base64url');
  try {
    await sql`select gate_open(${createHash('sha256').update(handle).digest()}, (select id from people where handle = ${person}), 'bench')`;
    return handle;
  } finally {
    await sql.end();
  }
}
