import type postgres from 'postgres';
import { connect } from '../../db/connection';

/** The database as its owner, for setting the stage. */
export const asOwner = () => connect(process.env.RUNG_OWNER_URL!, { max: 4 });
/** The database as the application reaches it. */
export const asApp = (max = 4) => connect(process.env.RUNG_APP_URL!, { max });

export class Undo extends Error {}

/** Runs `work` as the application on behalf of one person (nobody: null) and takes everything back. */
export async function as<T>(
  app: postgres.Sql,
  viewer: string | null,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  let result: T | undefined;
  await app
    .begin(async (tx) => {
      if (viewer) await tx`select set_config('rung.viewer_id', ${viewer}, true)`;
      result = await work(tx);
      throw new Undo();
    })
    .catch((fault) => {
      if (!(fault instanceof Undo)) throw fault;
    });
  return result as T;
}

/** Inside a transaction of the owner: becomes the application on behalf of one person, works, and becomes the owner again. */
export async function within<T>(
  tx: postgres.TransactionSql,
  viewer: string | null,
  work: () => Promise<T>,
): Promise<T> {
  await tx`select set_config('role', 'rung_app', true), set_config('rung.viewer_id', ${viewer ?? ''}, true)`;
  const result = await work();
  await tx`select set_config('role', session_user, true), set_config('rung.viewer_id', '', true)`;
  return result;
}

/** A transaction of the owner that is taken back whole. */
export async function tried<T>(
  owner: postgres.Sql,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  return as(owner, null, work);
}

/** Carries out one statement as somebody; what the database said: the rows touched, or the code of its refusal. */
export async function attempt(
  tx: postgres.TransactionSql,
  work: (sp: postgres.TransactionSql) => Promise<{ count: number }>,
) {
  try {
    return { rows: (await tx.savepoint((sp) => work(sp))).count, code: '' };
  } catch (fault) {
    const { code, message } = fault as { code?: string; message: string };
    if (!code) throw fault;
    return { rows: 0, code, message };
  }
}

/** Runs `work` as the application on behalf of one person, and keeps what it did. */
export const acting = <T>(
  app: postgres.Sql,
  viewer: string,
  work: (tx: postgres.TransactionSql) => Promise<T>,
) =>
  app.begin(async (tx) => {
    await tx`select set_config('rung.viewer_id', ${viewer}, true)`;
    return work(tx);
  }) as Promise<T>;

/** One statement by one person, kept inside the transaction; how many rows it touched, or what the database said. */
export const doer =
  (people: () => Record<string, string>) =>
  (
    tx: postgres.TransactionSql,
    who: string,
    statement: (sp: postgres.TransactionSql) => Promise<{ count: number }>,
  ) =>
    within(tx, people()[who]!, async () => {
      const { rows, message } = (await attempt(tx, statement)) as { rows: number; message?: string };
      return message ?? rows;
    });

/** Tries again when the wait for a lock was too long, as a person would: on a busy machine that proves nothing. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (fault) {
      const { code, cause } = fault as { code?: string; cause?: { code?: string } };
      if ((code ?? cause?.code) !== '55P03') throw fault;
    }
  }
}
