import 'server-only';
import { type Database, databaseOn, reserve } from '@/db';

/** The signed-in person, as the database saw them at the start of this transaction (W8). */
export type Viewer = {
  id: string;
  signInId: string;
  handle: string;
  name: string;
  /** IANA zone */
  zone: string;
  isAdmin: boolean;
  isDemo: boolean;
  hasMentors: boolean;
  hasMentees: boolean;
  hasReports: boolean;
};

declare const scoped: unique symbol;
/** A transaction in which the database shows only what `viewer` may see. Made by `asViewer` and by nobody else. */
export type ViewerTx = Database & { readonly viewer: Viewer; readonly [scoped]: true };

/** Thrown when a handle belongs to no live sign-in of an active person. */
export class NobodySignedIn extends Error {
  override message = 'Nobody is signed in.';
}

/** Thrown instead of acknowledging a transaction that the database had given up. */
export class NothingKept extends Error {
  override message = 'The database kept nothing of this.';
}

/**
 * Runs `work` in one transaction as the person whose sign-in handle this is.
 * `handleHash` is the sha256 of the cookie's handle. Commits when `work` resolves, else rolls back.
 */
export async function asViewer<T>(handleHash: Uint8Array, work: (tx: ViewerTx) => Promise<T>): Promise<T> {
  const connection = await reserve();
  try {
    // Both leave in one packet: opening a transaction costs one round trip, not two.
    const [, [row]] = await Promise.all([
      connection.unsafe('begin'),
      connection.unsafe('select * from enter($1)', [Buffer.from(handleHash)], { prepare: true }),
    ]);
    if (!row) throw new NobodySignedIn();
    const tx = Object.assign(databaseOn(connection), { viewer: viewerOf(row) }) as unknown as ViewerTx;
    const result = await work(tx);
    // A failed statement that was swallowed on the way makes PostgreSQL answer COMMIT with a rollback (W19).
    const { command } = await connection.unsafe('commit');
    if (command !== 'COMMIT') throw new NothingKept();
    return result;
  } catch (fault) {
    await connection.unsafe('rollback').catch(() => {});
    throw fault;
  } finally {
    connection.release();
  }
}

function viewerOf(row: Record<string, unknown>): Viewer {
  return {
    id: String(row.id),
    signInId: String(row.sign_in_id),
    handle: String(row.handle_name),
    name: String(row.name),
    zone: String(row.zone),
    isAdmin: row.is_admin === true,
    isDemo: row.demo === true,
    hasMentors: row.has_mentors === true,
    hasMentees: row.has_mentees === true,
    hasReports: row.has_reports === true,
  };
}
