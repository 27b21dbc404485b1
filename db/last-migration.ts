import { reserve } from './index.ts';

/** When the newest migration of the database was made, in milliseconds since 1970. Asked as `rung_app` (W22). */
export async function lastMigration(): Promise<number> {
  const connection = await reserve();
  try {
    const [row] = await connection`select last_migration() as at`;
    return Number(row?.at);
  } finally {
    connection.release();
  }
}
