/** How a standing came under the framework in force, where it was judged under another version (R19). */
export type Carried = {
  how: 'redefined' | 'split' | 'merged' | 'later';
  /** the version and the code it was judged under */
  under: string;
  from: string;
  /** met, and to be confirmed under the wording in force */
  toConfirm: boolean;
};

/** The flag beside a standing, never instead of it: "met under v1.0, to confirm". */
export function sayCarried({ how, under, from, toConfirm }: Carried): string {
  const confirm = toConfirm ? ', to confirm' : '';
  if (how === 'split') return `carried from ${from} of v${under}${confirm}`;
  if (how === 'merged') return `merged from milestones of v${under}${confirm}`;
  return toConfirm ? `met under v${under}${confirm}` : `said under v${under}`;
}

/** Where the old wording stands. */
export const oldWordingHref = ({ from, under }: Pick<Carried, 'from' | 'under'>, handle?: string) =>
  `/framework/milestones/${from}?version=${under}${handle ? `&of=${handle}` : ''}`;
