import postgres from 'postgres';

type Options = postgres.Options<Record<string, never>>;

/** `postgres://user@%2Fsome%2Fdir/database`: the socket directory percent-encoded as host, as libpq reads it. */
export function socketUrl(directory: string, user: string, database: string): string {
  return `postgres://${user}@${encodeURIComponent(directory)}/${database}`;
}

/** What postgres.js can't read from such a URL by itself. Empty for an ordinary host. */
export function socketOptions(url: string): { host?: string } {
  const host = decodeURIComponent(new URL(url).hostname);
  return host.includes('/') ? { host } : {};
}

/** The one way to reach a PostgreSQL by URL, by socket or by network. Connects on first use. */
export function connect(url: string, options: Options = {}): postgres.Sql {
  return postgres(url, { onnotice: () => {}, ...options, ...socketOptions(url) });
}

/** The same server and person, another database. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(database)}`;
  return other.href;
}

/** Runs `work` on one connection while nobody else is inside `alone` in that database. */
export async function alone<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = connect(url, { max: 1 });
  try {
    await sql`SELECT pg_advisory_lock(hashtext('rung: setting up'))`;
    return await work(sql);
  } finally {
    await sql.end();
  }
}
