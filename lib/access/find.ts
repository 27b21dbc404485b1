import 'server-only';
import { sql } from 'drizzle-orm';
import type { ViewerTx } from './viewer';

/** The rows of one statement, as the viewer may see them. `T` says what its columns are called and hold. */
export const find =
  <T extends object>(tx: ViewerTx) =>
  async (text: TemplateStringsArray, ...values: unknown[]): Promise<T[]> =>
    Array.from(await tx.execute(sql(text, ...values))) as unknown as T[];

/** An instant as ISO text with its offset. `column` is SQL of our own, never a value that arrived. */
export const iso = (column: string) => sql`to_json(${sql.raw(column)}) #>> '{}'`;
