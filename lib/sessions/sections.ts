/** A text as its sections: blocks of lines between blank lines. `gap` is what stands between it and the next one. */
export type Section = { words: string; gap: string };

/** Every character of the text is in exactly one section; blank lines before the first one belong to a section without words. */
export function sectionsOf(text: string): Section[] {
  const parts = text.split(/(\n(?:[ \t]*\n)*[ \t]*$|\n(?:[ \t]*\n)+)/);
  const sections: Section[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const section = { words: parts[i] ?? '', gap: parts[i + 1] ?? '' };
    if (section.words || section.gap) sections.push(section);
  }
  return sections;
}

/** The text of these sections, in this order. Neighbours stay apart by at least one blank line. */
export function textOf(sections: readonly Section[]): string {
  return sections.map(({ words, gap }, i) => words + (sections[i + 1] ? apart(gap) : gap)).join('');
}

function apart(gap: string): string {
  if (/\n[ \t]*\n/.test(gap)) return gap;
  return gap.includes('\n') ? `${gap}\n` : '\n\n';
}

/** Above so many comparisons the middle of two texts counts as rewritten: no browser should hold its breath. */
const mostCells = 1_000_000;

/** Pairs of places where two lists hold the same words, in order: a longest common subsequence. */
export function matchesOf(a: readonly Section[], b: readonly Section[]): [number, number][] {
  const alike = (i: number, j: number) => a[i] !== undefined && a[i].words === b[j]?.words;
  let head = 0;
  while (alike(head, head)) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && alike(a.length - 1 - tail, b.length - 1 - tail))
    tail++;
  const middle = longest(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [
    ...Array.from({ length: head }, (_, i): [number, number] => [i, i]),
    ...middle.map(([i, j]): [number, number] => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, i): [number, number] => [a.length - tail + i, b.length - tail + i]),
  ];
}

function longest(a: readonly Section[], b: readonly Section[]): [number, number][] {
  const wide = b.length + 1;
  if (a.length * wide > mostCells) return [];
  const table = new Uint32Array((a.length + 1) * wide);
  const at = (i: number, j: number) => table[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const both = a[i]?.words === b[j]?.words;
      table[i * wide + j] = both ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.words === b[j]?.words) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
}
