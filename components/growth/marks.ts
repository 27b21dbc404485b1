import type { LevelBand, Mark } from '@/components/charts/facts';
import type { GlyphState } from '@/components/charts/glyph';
import type { Framework, Milestone } from '@/lib/frameworks/document';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { keepAt } from '@/lib/growth/as-of';
import { sayCarried } from '@/lib/growth/carried';
import type { GrowthRecord } from '@/lib/growth/record';

/** The words of a milestone's states, for legends. */
export const standingWords: Partial<Record<GlyphState, string>> = {
  achieved: 'met',
  'in-review': 'sign-off pending',
  'in-progress': 'not yet',
  out: 'no opportunity yet',
  open: 'not assessed',
};

const glyphs = { met: 'achieved', 'not-yet': 'in-progress', 'no-opportunity-yet': 'out' } as const;

/** What is drawn for one milestone: its standing, or that it waits for a sign-off. */
export function stateOf(code: string, record: Pick<GrowthRecord, 'standings' | 'pending'>): GlyphState {
  const standing = record.standings.find((row) => row.milestone === code)?.standing;
  if (standing === 'met') return 'achieved';
  if (record.pending.some((each) => each.milestone === code)) return 'in-review';
  return standing ? glyphs[standing] : 'open';
}

/** `asOf`: the day of the past that the link stays in. */
export const milestoneHref = (code: string, handle?: string, asOf?: string | null) =>
  keepAt(`/framework/milestones/${code}${handle ? `?of=${handle}` : ''}`, asOf);

/** The word of a state, with what was carried from another wording said beside it (R19). */
export function wordOf(code: string, state: GlyphState, { standings }: Pick<GrowthRecord, 'standings'>) {
  const carried = state === 'in-review' ? null : standings.find((row) => row.milestone === code)?.carried;
  const word = standingWords[state];
  if (!carried) return word;
  // "met under v1.0" says both.
  const said = sayCarried(carried);
  return said.startsWith(`${word} `) ? said : `${word}, ${said}`;
}

/** A milestone as charts take it. */
export function markOf(milestone: Milestone, record: GrowthRecord, handle?: string): Mark {
  const { code, name } = milestone;
  const state = stateOf(code, record);
  return {
    code,
    name,
    state,
    word: wordOf(code, state, record),
    href: milestoneHref(code, handle, record.asOf),
  };
}

/** The ladder's bands: each level with its milestones by track. */
export function bandsOf(framework: Framework, record: GrowthRecord, handle?: string): LevelBand[] {
  const { levels, milestones, competencies } = enabledOnly(framework);
  const trackOf = new Map(competencies.map((each) => [each.code, each.track]));
  return levels.map((level) => {
    const here = milestones.filter((each) => each.level === level.code);
    const marks = (track: string) =>
      here
        .filter((each) => trackOf.get(each.competency) === track)
        .map((each) => markOf(each, record, handle));
    return {
      code: level.code,
      name: level.name,
      icon: level.icon,
      marks: { technical: marks('technical'), 'soft-skill': marks('soft-skill') },
    };
  });
}
