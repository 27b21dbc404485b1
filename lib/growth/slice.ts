import { type StandingOrNone, standings } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import { keepAt } from './as-of';
import { progressOf, type StandingRow, type Tally } from './progress';

/** One number that a page shows: which rows, of which track or competency, at which level. */
export type Slice = { which: Which; scope: string; level: string };
const whichs = [...standings, 'not-assessed', 'all'] as const;
type Which = StandingOrNone | 'all';

/** Where the rows behind a number are: /numbers/june/met/technical/J; `asOf` keeps a day of the past. */
export function numberHref(handle: string, { which, scope, level }: Slice, asOf?: string | null): string {
  return keepAt(`/numbers/${handle}/${which}/${scope}/${level}`, asOf);
}

/** Reads the end of such an address; null when the framework has no such slice. */
export function sliceFrom(parts: string[], framework: Framework): Slice | null {
  const [which, scope = '', level = '', ...rest] = parts;
  const known = whichs.find((each) => each === which);
  const slice = known && !rest.length ? { which: known, scope, level } : null;
  return slice && tallyAt(framework, [], slice) ? slice : null;
}

/** The milestones a number counts, in the framework's order, and those it is counted out of. */
export function countedBy(
  framework: Framework,
  rows: StandingRow[],
  slice: Slice,
): { codes: string[]; outOf: string[] } {
  const tally = tallyAt(framework, rows, slice);
  if (!tally) return { codes: [], outOf: [] };
  const codes = slice.which === 'all' ? tally.outOf : countIn(tally, slice.which).milestones;
  return { codes, outOf: tally.outOf };
}

/** The count of one standing in a tally. */
export function countIn(tally: Tally, which: StandingOrNone) {
  return {
    met: tally.met,
    'not-yet': tally.notYet,
    'no-opportunity-yet': tally.noOpportunityYet,
    'not-assessed': tally.notAssessed,
  }[which];
}

function tallyAt(framework: Framework, rows: StandingRow[], { scope, level }: Slice): Tally | undefined {
  const { perTrack, perCompetency } = progressOf(framework, rows);
  const at = (each: { level: string }) => each.level === level;
  const found =
    perTrack.find((each) => each.track === scope && at(each)) ??
    perCompetency.find((each) => each.competency === scope && at(each));
  return found?.all;
}
