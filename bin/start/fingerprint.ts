import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build is made of. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'db',
  'public',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const ROOT_FILES = /^(instrumentation|proxy)\.ts$/;

/** One line that changes when a build made from this tree would be another. */
export function fingerprint(project: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  const extra = readdirSync(project).filter((name) => ROOT_FILES.test(name));
  for (const path of [...SOURCES, ...extra].flatMap((name) => filesOf(join(project, name)))) {
    hash.update(path.slice(project.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/** Files at or below a path, always in the same order. */
function filesOf(path: string): string[] {
  try {
    const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    return names.map((entry) => join(entry.parentPath, entry.name)).sort();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? [path] : [];
  }
}
