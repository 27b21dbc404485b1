/** The text without the lines that a selection touches, and those lines (key-8). `from` and `to` are offsets in the text. */
export function takeLines(
  text: string,
  from: number,
  to: number,
): { rest: string; lines: string; at: number } {
  const start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', Math.max(to - (to > from && text[to - 1] === '\n' ? 1 : 0), start));
  const stop = end < 0 ? text.length : end;
  const before = end < 0 ? text.slice(0, start).replace(/\n$/, '') : text.slice(0, start);
  return {
    rest: before + (end < 0 ? '' : text.slice(end + 1)),
    lines: text.slice(start, stop),
    at: Math.min(start, before.length),
  };
}

/** The text with these lines at its end, as a line of their own. */
export const addLines = (text: string, lines: string): string =>
  text === '' ? lines : `${text}${text.endsWith('\n') ? '' : '\n'}${lines}`;

/** Where a caret stands after a text was joined with another: what was before it stays before it. */
export function caretAfter(before: string, after: string, caret: number): number {
  let head = 0;
  while (head < caret && before[head] === after[head]) head++;
  if (head === caret) return caret;
  let tail = 0;
  const most = Math.min(before.length - caret, after.length);
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return before.length - tail <= caret
    ? after.length - (before.length - caret)
    : Math.min(caret, after.length);
}
