import type { Standing } from '@/db/enums';

/** Names of the state glyphs (`look.md` 5), as far as milestones use them. */
export type StandingGlyph = 'open' | 'in-progress' | 'in-review' | 'achieved' | 'out';

/** A standing as glyph and word; a request that waits is said as such, though it is no standing (`rules.md` 7.1). */
export function sayStanding(
  standing: Standing | null,
  pending: boolean,
): { glyph: StandingGlyph; word: string } {
  if (standing === 'met') return { glyph: 'achieved', word: 'met' };
  if (pending) return { glyph: 'in-review', word: 'sign-off pending' };
  if (standing === 'not-yet') return { glyph: 'in-progress', word: 'not yet' };
  if (standing === 'no-opportunity-yet') return { glyph: 'out', word: 'no opportunity yet' };
  return { glyph: 'open', word: 'not assessed' };
}
