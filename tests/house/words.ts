/** What each word of a `lib/<concept>` room may say. */
import { impureRooms, pureInside, words } from './plan.ts';
import {
  type Breach,
  each,
  type File,
  importsOf,
  isCode,
  lineAt,
  matches,
  type Rule,
  withoutComments,
  withoutStrings,
} from './source.ts';

/** `notes-queries.ts` is a part of the room's queries and says what they say; so are parts of the other words. */
const word = (file: File) =>
  (file.path.match(/^lib\/[^/]+\/([^/]+)\.ts$/)?.[1] ?? '').replace(
    /^[a-z-]+-(?=(queries|mutations|actions|input)$)/,
    '',
  );
const room = (file: File) => file.path.match(/^lib\/([^/]+)\//)?.[1] ?? '';
const isReadOrWrite = (file: File) => ['queries', 'mutations'].includes(word(file));

/** A pure rule: any other name than the closed words, and in a room that deals with the world only those it lists. */
const isPure = (file: File) =>
  impureRooms.includes(room(file))
    ? pureInside.includes(word(file))
    : word(file) !== '' && !words.includes(word(file));

const exported = /^export\s+(?!type\b|interface\b)(?:default\s+)?(.*)$/gm;
const takesTx =
  /^(?:async\s+)?function\s+\w+\s*(?:<[^(]*>)?\s*\(\s*tx: ViewerTx\b|^const\s+\w+\s*=\s*(?:async\s*)?(?:<[^(]*>)?\(\s*tx: ViewerTx\b/;

function withoutTx(file: File): Breach[] {
  const code = withoutComments(file.text);
  return [...code.matchAll(exported)]
    .filter((match) => !takesTx.test(code.slice(match.index).replace(/^export\s+(default\s+)?/, '')))
    .map((match) => ({
      path: file.path,
      line: lineAt(code, match.index),
      says: 'export without `tx: ViewerTx` first',
    }));
}

/** Top-level statements begin in column 0 (the formatter sees to that). Only sign-in may be open to nobody yet. */
const strange =
  /^(?!import\b|export const \w+ = (?:formAction|openAction)\b|export type\b|'use server';|[)}\]])\S.*$/gm;

function notWrapped(file: File): Breach[] {
  const code = withoutComments(file.text).replace(/^import[^;]*;/gm, (text) => text.replace(/[^\n]/g, ''));
  const begins = /^\s*'use server';/.test(code);
  const breaches = matches(file, code, strange, 'only `export const … = formAction(…)` may stand here (W3)');
  if (room(file) !== 'access')
    breaches.push(...matches(file, code, /\bopenAction\(/g, 'only sign-in is open to nobody'));
  return begins
    ? breaches
    : [{ path: file.path, line: 1, says: "does not begin with 'use server'" }, ...breaches];
}

const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b/g;
const chance = /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/g;
const world =
  /^(?:next|react|react-dom|drizzle-orm|postgres|next-auth|pino|server-only|zod)(?:\/|$)|^node:(?!util$)/;

function impure(file: File): Breach[] {
  const code = withoutStrings(file.text);
  const imports = importsOf(file.text).filter(({ from }) => world.test(from));
  return [
    ...matches(file, code, clock, 'reads a clock: take `now` as an argument'),
    ...matches(file, code, chance, 'throws dice: take the value as an argument'),
    ...matches(file, code, /\bprocess\.\w+|\bfetch\(/g, 'reaches outside: take the value as an argument'),
    ...imports.map(({ from, line }) => ({
      path: file.path,
      line,
      says: `a pure rule may not import ${from}`,
    })),
  ];
}

export const wordRules: Rule[] = [
  { name: 'queries and mutations take tx: ViewerTx first', find: each(isReadOrWrite, withoutTx) },
  {
    name: 'queries and mutations are server-only',
    find: each(isReadOrWrite, (file) =>
      /^\s*import 'server-only';/m.test(file.text)
        ? []
        : [{ path: file.path, line: 1, says: "lacks `import 'server-only';`" }],
    ),
  },
  {
    name: 'actions hold only formAction exports',
    find: each((file) => word(file) === 'actions', notWrapped),
  },
  {
    name: "'use server' stands in actions files only",
    find: each(
      (file) => isCode(file) && word(file) !== 'actions' && !file.path.startsWith('tests/'),
      (file) =>
        matches(
          file,
          withoutComments(file.text),
          /^\s*['"]use server['"]/gm,
          'an endpoint outside lib/*/actions.ts',
        ),
    ),
  },
  { name: 'pure rules know no clock, database or framework', find: each(isPure, impure) },
];
