import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type postgres from 'postgres';
import { connect } from '../db/connection.ts';
import { emailOf } from '../lib/access/email.ts';
import { hashPassword } from '../lib/access/password.ts';
import { isWeakPassword } from '../lib/access/weak-passwords.ts';
import { reachDatabase } from './database.ts';
import { readEnvironment } from './environment.ts';
import { furnishStructure } from './furnish.ts';

type Newcomer = { name: string; email: string; password: string; made: boolean };

/** Makes an admin, or makes one of a person who is there. The password comes from RUNG_PASSWORD or is shown once. */
export default async function createAdmin(args: string[]): Promise<number> {
  const who = newcomer(args);
  const database = await reachDatabase(readEnvironment());
  try {
    await furnishStructure(database);
    await store(database.ownerUrl, who);
  } finally {
    await database.release();
  }
  console.log(`${who.name} is an admin and signs in as ${who.email}.`);
  if (who.made) console.log(`Password, shown this once: ${who.password}\nChange it after the first sign-in.`);
  return 0;
}

function newcomer(args: string[]): Newcomer {
  const { values } = parseArgs({ args, options: { name: { type: 'string' }, email: { type: 'string' } } });
  const name = values.name?.normalize('NFC').trim() ?? '';
  const email = emailOf(values.email ?? '');
  if (name.length < 1 || name.length > 120)
    throw new Error('Give a name of 1 to 120 characters: --name "Ada Okafor"');
  if (!email) throw new Error('Give a sound e-mail address: --email ada@example.org');
  const given = process.env.RUNG_PASSWORD;
  if (given && (given.length < 8 || given.length > 256 || isWeakPassword(given))) {
    throw new Error('RUNG_PASSWORD must have 8 to 256 characters and not be one that is guessed first.');
  }
  return { name, email, password: given || randomBytes(15).toString('base64url'), made: !given };
}

async function store(ownerUrl: string, { name, email, password }: Newcomer): Promise<void> {
  const hash = await hashPassword(password);
  const sql = connect(ownerUrl, { max: 1 });
  try {
    await sql.begin(async (tx) => {
      const [person] = await tx<[{ id: string }]>`
        INSERT INTO people (handle, name, email, is_admin) VALUES (${await freeHandle(tx, name)}, ${name}, ${email}, true)
        ON CONFLICT (email) DO UPDATE SET is_admin = true, deactivated_at = NULL, version = people.version + 1
        RETURNING id`;
      await tx`
        INSERT INTO credentials (person_id, password_hash) VALUES (${person.id}, ${hash})
        ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = now()`;
      await tx`UPDATE sign_ins SET ended_at = now() WHERE person_id = ${person.id} AND ended_at IS NULL`;
      await tx`INSERT INTO audit_events (deed, subject, subject_id) VALUES ('create admin', 'person', ${person.id})`;
    });
  } finally {
    await sql.end();
  }
}

/** The name in plain letters, with a number where somebody has it. */
async function freeHandle(tx: postgres.TransactionSql, name: string): Promise<string> {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const handle =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50) || 'person';
  const [{ taken }] = await tx<[{ taken: number }]>`
    SELECT count(*)::int AS taken FROM people WHERE handle = ${handle} OR handle ~ ${`^${handle}-[0-9]+$`}`;
  return taken === 0 ? handle : `${handle}-${taken + 1}`;
}
