import { setTimeout as wait } from 'node:timers/promises';
import { serverAccount } from './account.ts';
import { binaries } from './binaries.ts';
import { ensureCluster, OWNER } from './cluster.ts';
import { socketUrl } from './connection.ts';
import { type Launch, launched } from './launch.ts';
import { serverPlace, socketDirectory } from './place.ts';
import { runningPostmaster } from './postmaster.ts';
import { isAlive } from './process.ts';
import { ensureAppRole } from './roles.ts';

export type Server = {
  /** The number of the server's process when we reached it. */
  pid: number;
  /** Directory of cluster, socket, log and ballast. */
  place: string;
  ownerUrl(database?: string): string;
  appUrl(database?: string): string;
  stop(): Promise<void>;
};

/**
 * The embedded PostgreSQL of a data directory: attaches to the running one or starts it (W18).
 * @param options.durable false for tests: no fsync, and it ends with the terminal it was started from
 */
export async function startServer(options: { dataDir: string; durable?: boolean }): Promise<Server> {
  const durable = options.durable ?? true;
  const account = serverAccount();
  const place = serverPlace(options.dataDir, account);
  const bin = binaries(place, account);
  const cluster = ensureCluster(place, bin, account, durable);
  const at: Launch = { place, bin, cluster, socket: socketDirectory(place, account), account };
  const url =
    (user: string) =>
    (database = 'rung') =>
      socketUrl(at.socket, user, database);
  const pid = await accepting(at, durable, url(OWNER)('postgres'));
  return { pid, place, ownerUrl: url(OWNER), appUrl: url('rung_app'), stop: () => stopServer(cluster) };
}

/** What a server says that is stopping or recovering while its process is there: ask again. */
const NOT_NOW = ['57P03', 'ECONNREFUSED', 'ENOENT', 'CONNECTION_CLOSED', 'ECONNRESET'];

/** Reaches the server and makes sure of its role; returns the number of its process. */
async function accepting(at: Launch, durable: boolean, ownerUrl: string): Promise<number> {
  for (let left = 200; ; left -= 1) {
    const { pid } = await launched(at, durable);
    try {
      await ensureAppRole(ownerUrl);
      return pid;
    } catch (error) {
      if (left === 0 || !NOT_NOW.includes((error as { code?: string }).code ?? '')) throw error;
    }
    await wait(50);
  }
}

/** Fast shutdown: open transactions roll back, everything acknowledged is on disk. */
export async function stopServer(cluster: string): Promise<void> {
  const running = runningPostmaster(cluster);
  if (!running) return;
  process.kill(running.pid, 'SIGINT');
  while (isAlive(running.pid)) await wait(5);
}
