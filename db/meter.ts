import type { AsyncLocalStorage } from 'node:async_hooks';
import type postgres from 'postgres';

/** What one request asked of the database. A wave is one round trip: statements that left together. */
export type Tally = {
  statements: { text: string; values: unknown[]; wave: number }[];
  waves: number;
  inFlight: number;
};

const held = globalThis as unknown as { rungMeter?: AsyncLocalStorage<Tally> };

/** Counts what goes over a connection, if the web process was started with `RUNG_METER=1`; else does nothing. */
export function metered(connection: postgres.ReservedSql): postgres.ReservedSql {
  const tally = held.rungMeter?.getStore();
  if (!tally) return connection;
  const unsafe = connection.unsafe.bind(connection);
  connection.unsafe = ((text: string, values: never[] = [], options = {}) => {
    if (tally.inFlight === 0) tally.waves += 1;
    tally.inFlight += 1;
    tally.statements.push({ text, values, wave: tally.waves });
    const query = unsafe(text, values, options);
    // Not before the caller has said how it wants its rows: a query starts with its first `then`.
    queueMicrotask(() =>
      query.then(
        () => settle(tally),
        () => settle(tally),
      ),
    );
    return query;
  }) as typeof connection.unsafe;
  return connection;
}

function settle(tally: Tally): void {
  tally.inFlight -= 1;
}
