import postgres from 'postgres';

/**
 * Opens a pool on an address. A socket directory is written as `postgres://user@localhost:5432/rung?host=/run/rung`.
 * Connecting is lazy. Limits come from W17: connecting waits 2 s at most.
 */
export function connect(address: string, options: postgres.Options<{}> = {}): postgres.Sql {
  const url = new URL(address);
  const socketDir = url.searchParams.get('host');
  const shared: postgres.Options<{}> = { connect_timeout: 2, onnotice: () => {}, ...options };
  if (!socketDir?.startsWith('/')) return postgres(address, shared);
  return postgres({
    ...shared,
    host: socketDir,
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  });
}
