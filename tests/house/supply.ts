/** What comes from outside: exact pins, the floors of W1, and a lock that names no host. */
import { versionFloors } from './plan.ts';
import { type Breach, each, type File, type Rule } from './source.ts';

type Locked = {
  version?: string;
  resolved?: string;
  integrity?: string;
  inBundle?: boolean;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

/** Compares two exact versions as npm does; a pre-release comes before its release. */
export function older(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(/[.-]/));
  for (let i = 0; i < 5; i++) {
    const [left, right] = [a?.[i], b?.[i]];
    if (left === right) continue;
    if (left === undefined || right === undefined) return i === 3 ? left !== undefined : left === undefined;
    const [x, y] = [Number(left), Number(right)];
    return Number.isNaN(x) || Number.isNaN(y) ? left < right : x < y;
  }
  return false;
}

const locked = (file: File): [string, Locked][] =>
  Object.entries((JSON.parse(file.text) as { packages: Record<string, Locked> }).packages).filter(
    ([at]) => at,
  );

const nameOf = (at: string) => at.replace(/^.*node_modules\//, '');

const inLock = (judge: (name: string, entry: Locked) => string | undefined) =>
  each(
    (file) => file.path === 'package-lock.json',
    (file) =>
      locked(file).flatMap(([at, entry]): Breach[] => {
        const name = nameOf(at);
        const says = judge(name, entry);
        return says ? [{ path: file.path, line: 0, says: `${name} ${entry.version ?? ''} ${says}` }] : [];
      }),
  );

/** Parts that a locked package asks for and the lock lacks, such as binaries for another system: `npm ci` refuses those. */
function missingParts(file: File): Breach[] {
  const entries = locked(file);
  const present = new Set(entries.map(([at]) => nameOf(at)));
  return entries
    .flatMap(([, entry]) => Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }))
    .filter((name) => !present.has(name))
    .map((name) => ({ path: file.path, line: 0, says: `${name} is asked for and not locked` }));
}

function loosePins(file: File): Breach[] {
  const card = JSON.parse(file.text) as Record<string, Record<string, string> | undefined>;
  return kinds
    .flatMap((kind) => Object.entries(card[kind] ?? {}))
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => ({
      path: file.path,
      line: 0,
      says: `${name} "${version}" is not an exact version`,
    }));
}

export const supplyRules: Rule[] = [
  { name: 'exact pins', find: each((file) => file.path === 'package.json', loosePins) },
  {
    name: 'no version with a known hole',
    find: inLock((name, { version = '' }) => {
      const floor = versionFloors[name];
      return floor && older(version, floor) ? `is older than ${floor} (W1)` : undefined;
    }),
  },
  {
    name: 'the lock is whole',
    find: each((file) => file.path === 'package-lock.json', missingParts),
  },
  {
    name: 'the lock names no host',
    find: inLock((_, { resolved }) => (resolved ? 'carries a `resolved` address' : undefined)),
  },
  {
    name: 'the lock proves every package',
    find: inLock((_, { integrity, inBundle, link }) =>
      integrity || inBundle || link ? undefined : 'has no integrity',
    ),
  },
];
