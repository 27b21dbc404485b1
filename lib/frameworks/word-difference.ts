/** A run of words that two texts share, that only the first has, or only the second. */
export type Run = { kind: 'same' | 'gone' | 'new'; text: string };

/** What one text changes of another, word by word, as few words as possible. Joined up, same and gone give the first text. */
export function wordDifference(before: string, after: string): Run[] {
  const [one, two] = [words(before), words(after)];
  const kept = common(one, two);
  const runs: Run[] = [];
  const add = (kind: Run['kind'], text: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  let [i, j] = [0, 0];
  for (const [x, y] of [...kept, [one.length, two.length] as const]) {
    for (; i < x; i++) add('gone', one[i] ?? '');
    for (; j < y; j++) add('new', two[j] ?? '');
    if (x < one.length) add('same', one[x] ?? '');
    [i, j] = [x + 1, y + 1];
  }
  return runs;
}

/** Words with the space behind them. */
const words = (text: string) => text.match(/\s*\S+\s*?(?=\s|$)|\s+/g) ?? [];

/** Places of a longest common sequence. Texts here are sentences: a table of all pairs is small. */
function common(one: string[], two: string[]): [number, number][] {
  const longest = Array.from({ length: one.length + 1 }, () => new Uint16Array(two.length + 1));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = two.length - 1; j >= 0; j--)
      (longest[i] as Uint16Array)[j] =
        one[i] === two[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < two.length; ) {
    if (one[i] === two[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
