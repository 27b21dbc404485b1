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
