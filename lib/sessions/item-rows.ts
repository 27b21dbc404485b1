/** Rows for action items in the log form: the first three are open, the others one click away. */
export const itemRows = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export const openItemRows = 3;

export type Side = 'mentor' | 'mentee';
export type ItemRow = { body: string; owner: Side; dueOn: string | null };

/** The rows of a form in which something was written; `item2`, `owner2` and `due2` are one row. */
export function filledRows(values: Record<string, unknown>): { row: ItemRow; dueField: string }[] {
  return itemRows.flatMap((n) => {
    const body = values[`item${n}`];
    if (typeof body !== 'string') return [];
    const [owner, due] = [values[`owner${n}`], values[`due${n}`]];
    const row: ItemRow = {
      body: body.trim(),
      owner: owner === 'mentor' ? 'mentor' : 'mentee',
      dueOn: typeof due === 'string' ? due : null,
    };
    return [{ row, dueField: `due${n}` }];
  });
}

/** Rows with a day and nothing to do on it. */
export const wordlessRows = (values: Record<string, unknown>): number[] =>
  itemRows.filter((n) => values[`due${n}`] !== undefined && values[`item${n}`] === undefined);
