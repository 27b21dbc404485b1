/** A marker being typed: its sign, the words after it, and where it begins in the text. */
export type MarkerToken = { marker: '#' | '@' | '!'; q: string; start: number };

const open = /(?:^|[\s(,;])(?:([#@])([\p{L}\p{N}-]{0,40})|(#)("[^"\n]{0,60})|(!))$/u;

/** The marker right before the caret, or null. What comes after a `!` is free text, so it is offered nothing more. */
export function markerBefore(text: string, caret: number): MarkerToken | null {
  const found = open.exec(text.slice(Math.max(0, caret - 120), caret));
  if (!found) return null;
  const [, sign = '', word = '', hash = '', title = '', shout = ''] = found;
  const marker = (sign || hash || shout) as MarkerToken['marker'];
  const q = word || title;
  return { marker, q, start: caret - q.length - 1 };
}
