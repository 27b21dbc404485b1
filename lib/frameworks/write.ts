import { stringify } from 'yaml';
import type { Framework } from './document';
import { format, parseFramework } from './parse';

/** The file of a framework that a database kept, where fields lost their order: the same text as before (F4). */
export function exportedText(document: unknown): string {
  return frameworkText(parseFramework(frameworkText(document as Framework)));
}

/** The file of a framework. Reading it back gives the same framework, and writing that the same text (F4). */
export function frameworkText(framework: Framework): string {
  const { id, name, version, language, licence, tracks, levels, parts, ...rest } = framework;
  const { sources, milestones, changes, ...lists } = rest;
  const inOrder = {
    format,
    id,
    name,
    version,
    language,
    licence,
    tracks,
    levels,
    parts,
    ...lists,
    milestones,
  };
  return stringify(
    { ...(inSnakeCase(inOrder) as object), changes, sources: inOrderOfIds(sources) },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

function inSnakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSnakeCase);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [snake(key), inSnakeCase(inner)]);
  return Object.fromEntries(entries);
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** D1 … D13, H1 …, S1 … S40: the order does not depend on who kept the record meanwhile. */
function inOrderOfIds(sources: Record<string, string>): Record<string, string> {
  const byId = ([a]: [string, string], [b]: [string, string]) => a.localeCompare(b, 'en', { numeric: true });
  return Object.fromEntries(Object.entries(sources).toSorted(byId));
}
