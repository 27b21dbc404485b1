import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Account, canEnter } from './account.ts';

/** A socket's path may have 107 characters, `/.s.PGSQL.5432` among them. */
const LONGEST_DIRECTORY = 107 - '/.s.PGSQL.5432'.length;

/**
 * The server's own directory, `<data>/server`, entered by nobody but it (and root).
 * Where its account can't walk there, because we are root in a closed home, it is a link into /var/lib/rung.
 */
export function serverPlace(dataDir: string, account: Account | undefined): string {
  makeDataDirectory(dataDir);
  const place = join(resolve(dataDir), 'server');
  if (!existsSync(place)) {
    if (canEnter(dataDir, account)) own(place, account);
    else symlinkSync(openPlace(account), place);
  }
  return realpathSync(place);
}

function openPlace(account: Account | undefined): string {
  const place = join('/var/lib/rung', randomBytes(6).toString('hex'));
  mkdirSync('/var/lib/rung', { recursive: true, mode: 0o755 });
  own(place, account);
  return place;
}

/** The data directory is ours alone; a server that runs under another account may pass through. */
export function makeDataDirectory(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
}

/** Makes a directory that only the server enters. */
export function own(directory: string, account: Account | undefined): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (account) chownSync(directory, account.uid, account.gid);
  chmodSync(directory, 0o700);
}

/** Where the socket lies: beside the data, or in a short path of its own when that would be too long. */
export function socketDirectory(place: string, account: Account | undefined): string {
  const beside = join(place, 'socket');
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 16);
  const directory = Buffer.byteLength(beside) <= LONGEST_DIRECTORY ? beside : join(tmpdir(), `rung-${hash}`);
  own(directory, account);
  refuseForeign(directory, account);
  return directory;
}

/** In a directory everybody may write, somebody could have been there first. */
function refuseForeign(directory: string, account: Account | undefined): void {
  const found = lstatSync(directory);
  const owner = account?.uid ?? process.getuid?.() ?? found.uid;
  if (!found.isDirectory() || found.uid !== owner) throw new Error(`${directory} belongs to somebody else.`);
}
