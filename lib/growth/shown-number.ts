import type { Framework } from '@/lib/frameworks/document';
import { formulaInWords, formulaVersion, type StandingRow } from './progress';
import { metSince, quarterStart } from './quarter';
import type { GrowthRecord } from './record';
import { countedBy, sliceFrom } from './slice';
import { standingInWords } from './trail';

/** One number of one person, taken apart: what it says, which milestones it counts, and the formula. */
export type ShownNumber = {
  /** "8 of 9 met" */
  says: string;
  /** "technical, junior" */
  where: string;
  codes: string[];
  formula: string;
};

/** The number at the end of an address; null when there is none of that name. `parts` are its last segments. */
export function numberAt(
  framework: Framework,
  growth: Pick<GrowthRecord, 'standings'>,
  parts: string[],
  when: { now: string; zone: string },
): ShownNumber | null {
  if (parts.length === 1 && parts[0] === 'quarter') return thisQuarter(growth, when);
  const slice = sliceFrom(parts, framework);
  if (!slice) return null;
  const rows: StandingRow[] = growth.standings;
  const { codes, outOf } = countedBy(framework, rows, slice);
  const word = slice.which === 'all' ? 'milestones' : standingInWords[slice.which];
  const count = slice.which === 'all' ? String(outOf.length) : `${codes.length} of ${outOf.length}`;
  const level = framework.levels.find((each) => each.code === slice.level)?.name ?? slice.level;
  const competency = framework.competencies.find((each) => each.code === slice.scope);
  return {
    says: `${count} ${word}`,
    where: `${competency ? `${competency.code} ${competency.name}` : slice.scope}, ${level}`,
    codes,
    formula: `${formulaInWords} Formula version ${formulaVersion}, framework version ${framework.version}.`,
  };
}

function thisQuarter(growth: Pick<GrowthRecord, 'standings'>, { now, zone }: { now: string; zone: string }) {
  const codes = metSince(growth.standings, quarterStart(now, zone)).map((row) => row.milestone);
  return {
    says: `${codes.length} met this quarter`,
    where: 'both tracks, listed together and never weighed against each other',
    codes,
    formula:
      'Counts the milestones whose standing became met since the first day of this quarter in your zone, the newest first. ' +
      `Formula version ${formulaVersion}.`,
  };
}
