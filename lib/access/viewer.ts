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

declare const branded: unique symbol;
/** A transaction in which the database shows only what `viewer` may see. Made by `asViewer` and by nobody else. */
export type ViewerTx = Database & { readonly viewer: Viewer; readonly [branded]: true };

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
export const asViewer = <T>(handleHash: Uint8Array, work: (tx: ViewerTx) => Promise<T>): Promise<T> =>
  // Nothing but the transaction: a query with a further argument, given as it is, must not find a row there.
  scoped('select * from enter($1)', handleHash, viewerOf, (tx) => work(tx));

/**
 * The same for a calendar program, which has no sign-in: `secretHash` is the sha256 of the secret in a feed's address.
 * It sees what the owner of the feed sees; `names` says whether the owner wants other people's names in it.
 */
export const asFeedOwner = <T>(
  secretHash: Uint8Array,
  work: (tx: ViewerTx, feed: { names: boolean }) => Promise<T>,
): Promise<T> =>
  scoped('select * from gate_feed($1)', secretHash, ownerOf, (tx, row) =>
    work(tx, { names: row.names === true }),
  );

type Row = Record<string, unknown>;

async function scoped<T>(
  open: string,
  secretHash: Uint8Array,
  viewerIn: (row: Row) => Viewer,
  work: (tx: ViewerTx, row: Row) => Promise<T>,
): Promise<T> {
  const connection = await reserve();
  try {
    // Both leave in one packet: opening a transaction costs one round trip, not two.
    const [, [row]] = await Promise.all([
      connection.unsafe('begin'),
      connection.unsafe(open, [Buffer.from(secretHash)], { prepare: true }),
    ]);
    if (!row) throw new NobodySignedIn();
    const tx = Object.assign(databaseOn(connection), { viewer: viewerIn(row) }) as unknown as ViewerTx;
    const result = await work(tx, row);
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

/** The owner of a feed as a reader: an id and a zone; a feed opens no doors. */
function ownerOf(row: Row): Viewer {
  const doors = { isAdmin: false, isDemo: false, hasMentors: false, hasMentees: false, hasReports: false };
  return { id: String(row.person_id), zone: String(row.zone), signInId: '', handle: '', name: '', ...doors };
}

function viewerOf(row: Row): Viewer {
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
