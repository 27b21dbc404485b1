import type postgres from 'postgres';
import { connect } from './connection.ts';

const held = globalThis as unknown as { rungPool?: postgres.Sql };

/** The application's pool, as the powerless role `rung_app`. Opened on first use: the build must not connect. */
export function pool(): postgres.Sql {
  held.rungPool ??= open();
  return held.rungPool;
}

/** Closes the pool after the last query; for draining. */
export async function closePool(): Promise<void> {
  await held.rungPool?.end({ timeout: 5 });
  held.rungPool = undefined;
}

function open(): postgres.Sql {
  const address = process.env.RUNG_APP_URL;
  if (!address) throw new Error('RUNG_APP_URL is not set. Start Rung with: npm start');
  return connect(address, {
    max: Number(process.env.RUNG_POOL ?? 10),
    idle_timeout: 60,
    prepare: process.env.RUNG_PREPARE !== '0',
    // W17: nothing waits for ever. postgres.js sends these when it connects.
    connection: { statement_timeout: 3000, lock_timeout: 1000, idle_in_transaction_session_timeout: 10_000 },
  });
}
