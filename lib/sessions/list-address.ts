/** The list's state lives in its address, so reload and paste show the same (url-1). */
export type ListState = { person?: string; state?: string; after?: string; before?: string };

/** "/sessions?person=priya&state=held"; empty parts are left out. */
export function listAddress(asked: ListState): string {
  const parts = Object.entries(asked).filter((part): part is [string, string] => Boolean(part[1]));
  return parts.length === 0 ? '/sessions' : `/sessions?${new URLSearchParams(parts)}`;
}

/**
 * One page out of the rows a query returned: `length` rows and, if there is one more, a way on. Rows stand newest
 * first; when the reader went towards newer ones, the spare row is the first.
 */
export function pageOf<T>(rows: T[], length: number, from: { after: boolean; before: boolean }) {
  const more = rows.length > length;
  const shown = from.before ? rows.slice(-length) : rows.slice(0, length);
  return { shown, hasOlder: from.before || more, hasNewer: from.before ? more : from.after };
}
