/** More words than that nobody means; the rest is left away without a word, as search boxes do. */
const MOST = 200;

/** What somebody typed into a search box, fit for the database: no control characters, no halves of characters. */
export function asked(text: string | undefined): string {
  return (text ?? '')
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .replaceAll('\ufffd', ' ')
    .trim()
    .slice(0, MOST)
    .toWellFormed();
}

/** Where a page of results ends, for the address of the next one: an instant and the row that stood there. */
export type Edge = { at: string; id: string };

export const edgeWords = ({ at, id }: Edge): string => `${at}_${id}`;

/** The edge in an address; undefined for anything that is none. */
export function edgeIn(word: string | undefined): Edge | undefined {
  const found = /^(\d{4}-\d\d-\d\dT[\d:.]{5,15}(?:Z|[+-]\d\d:\d\d))_([0-9a-f-]{36})$/.exec(word ?? '');
  return found?.[1] && found[2] && !Number.isNaN(Date.parse(found[1]))
    ? { at: found[1], id: found[2] }
    : undefined;
}
