/** Reading source text: files, their imports, and code without its comments. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `path` from the root with forward slashes. */
export type File = { path: string; text: string };
/** `line` counts from 1; 0 where the whole file is meant. */
export type Breach = { path: string; line: number; says: string };
export type Rule = { name: string; find: (files: File[]) => Breach[] };
export type Import = { from: string; typeOnly: boolean; line: number };

const readable = /\.(ts|tsx|mts|mjs|css|json|md|sql|yml|yaml)$/;

/** Every file git knows or would add, so a forgotten `git add` is judged too. */
export function readHouse(root: string): File[] {
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((path) => path && existsSync(join(root, path)))
    .map((path) => ({ path, text: readable.test(path) ? readFileSync(join(root, path), 'utf8') : '' }));
}

export const isCode = (file: File) => /\.(ts|tsx|mts|mjs)$/.test(file.path);

// A string, a template or a comment, whichever begins first: a `//` inside a string is no comment.
const pieces = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** Code without comments, every line still on its line. */
export const withoutComments = (text: string) =>
  text.replace(pieces, (piece) => (piece.startsWith('/') ? piece.replace(/[^\n]/g, ' ') : piece));

/** Code without comments and without what stands inside plain strings. */
export const withoutStrings = (text: string) =>
  withoutComments(text).replace(pieces, (piece) =>
    piece.startsWith('`') ? piece : piece.replace(/[^\n'"]/g, ' '),
  );

export const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

const importing =
  /^\s*(?:import|export)\s+(type\s+)?([^'";]*?)(?:\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** Static imports, re-exports and literal `import()`; `import { type A }` counts as type only. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  return [...code.matchAll(importing)].map((match) => ({
    from: match[3] ?? match[4] ?? '',
    typeOnly: Boolean(match[1]) || onlyTypes(match[2] ?? ''),
    line: lineAt(code, match.index + match[0].length),
  }));
}

function onlyTypes(clause: string): boolean {
  const named = clause.trim().match(/^\{([^}]*)\}$/)?.[1];
  if (named === undefined) return false;
  const names = named.split(',').filter((name) => name.trim());
  return names.length > 0 && names.every((name) => name.trim().startsWith('type '));
}

/** One breach for each place where `pattern` (global) matches the file's code. */
export function matches(file: File, code: string, pattern: RegExp, says: string): Breach[] {
  return [...code.matchAll(pattern)].map((match) => ({
    path: file.path,
    line: lineAt(code, match.index + match[0].search(/\S/)),
    says,
  }));
}

/** A rule about single files: those `where` holds, each judged by `judge`. */
export const each = (where: (file: File) => boolean, judge: (file: File) => Breach[]) => (files: File[]) =>
  files.filter(where).flatMap(judge);
