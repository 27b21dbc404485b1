import { diff } from 'node:util';

/** Lines that stayed, came or went between two texts. */
export type Stretch = { was: 'same' | 'added' | 'removed'; text: string };

/** `diff` counts 1 for what only its first text has, -1 for what only its second has. */
const kinds = { '0': 'same', '1': 'removed', '-1': 'added' } as const;

/** What changed from one text to the next, line by line, in reading order. */
export function changesBetween(before: string, after: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [which, line] of diff(before.split('\n'), after.split('\n'))) {
    const was = kinds[`${which}`];
    const last = stretches.at(-1);
    if (last?.was === was) last.text += `\n${line}`;
    else stretches.push({ was, text: line });
  }
  return stretches;
}
