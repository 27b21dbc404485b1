import { type Difference, type Step, wordingFields } from './difference';
import type { Milestone } from './document';

/** A difference in sentences, a line each; what was worded otherwise with both texts. */
export function sayDifference(difference: Difference): string[] {
  const { from, to, steps, elsewhere } = difference;
  const nothing = steps.length || elsewhere.length ? [] : ['  nothing but the number'];
  return [
    `Version ${from} → ${to}`,
    ...steps.flatMap(sayStep),
    ...elsewhere.map((part) => `  also changed: ${part.replace(/[A-Z]/g, (c) => ` ${c.toLowerCase()}`)}`),
    ...nothing,
  ];
}

function sayStep({ kind, before, after }: Step): string[] {
  const [old, now] = [before[0], after[0]];
  if (kind === 'added') return [`  added: ${named(after)}`];
  if (kind === 'retired')
    return [`  retired: ${named(before)}${after.length ? `, goes on as ${named(after)}` : ''}`];
  if (!old || !now || kind === 'split' || kind === 'merged')
    return [`  ${kind}: ${named(before)} → ${named(after)}`];
  return [`  ${kind}: ${now.code}`, ...texts(old, now)];
}

function texts(old: Milestone, now: Milestone): string[] {
  const fields = [...wordingFields(old, now), 'level', 'competency', 'evidence'] as (keyof Milestone)[];
  return fields
    .filter((field) => String(old[field]) !== String(now[field]))
    .flatMap((field) => [`      − ${say(old[field])}`, `      + ${say(now[field])}`]);
}

function say(value: Milestone[keyof Milestone]): string {
  return Array.isArray(value) ? value.join('; ') : String(value);
}

function named(list: Milestone[]): string {
  return list.map(({ code, name }) => `${code} ${name}`).join(', ');
}
