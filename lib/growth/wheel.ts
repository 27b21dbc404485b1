import type { Standing, Track } from '@/db/enums';
import { compareHalves, type Rated, scale } from '@/lib/checkins/differences';
import type { Framework } from '@/lib/frameworks/document';

/** So many of so many; never printed without both. */
export type Part = { n: number; of: number };
/** One level of one competency; a part is null where there is nothing to be a part of. */
export type Ring = {
  level: string;
  met: Part;
  /** milestones the mentor, or the mentee, answered *meeting* or *exceeding*, of those answered on the scale */
  mentor: Part | null;
  self: Part | null;
};
export type Wedge = { code: string; name: string; track: Track; rings: Ring[] };

type Half = { kind: 'self' | 'mentor' | 'observer' } & Rated;
export type Answered = { level: string; ratings: Half[] } | null;

/**
 * The skill wheel (look.md 6.3): per competency and level the met milestones; at the level of the last revealed check-in
 * both halves beside them. *No opportunity yet* and what was left empty stay out of every part (R17).
 */
export function wheelOf(
  framework: Framework,
  standings: { milestone: string; standing: Standing }[],
  answered: Answered,
): Wedge[] {
  const met = new Set(standings.filter((row) => row.standing === 'met').map((row) => row.milestone));
  return framework.competencies.map(({ code, name, track }) => ({
    code,
    name,
    track,
    rings: framework.levels.map((level) => {
      const codes = framework.milestones
        .filter((each) => each.competency === code && each.level === level.code)
        .map((each) => each.code);
      const here = answered?.level === level.code ? answered.ratings : [];
      return {
        level: level.code,
        met: { n: codes.filter((each) => met.has(each)).length, of: codes.length },
        mentor: partOf(codes, here, 'mentor'),
        self: partOf(codes, here, 'self'),
      };
    }),
  }));
}

function partOf(codes: string[], ratings: Half[], kind: Half['kind']): Part | null {
  const given = ratings.filter(
    (each) => each.kind === kind && codes.includes(each.milestone) && scale.includes(each.answer),
  );
  if (given.length === 0) return null;
  return { n: given.filter(({ answer }) => answer !== 'working-towards').length, of: given.length };
}

/** How far a ring is filled, 0 to 1: by the mentor's half where there is one, else by what is met. */
export function fillOf({ met, mentor }: Ring): number {
  const { n, of } = mentor ?? met;
  return of === 0 ? 0 : n / of;
}

/** The wheel in a sentence. Counts only, no share and no sum over tracks. */
export function sayWheel(wedges: Wedge[], answered: Answered): string {
  const count = (track: Track) => {
    const rings = wedges.filter((each) => each.track === track).flatMap((each) => each.rings);
    return `${rings.reduce((sum, { met }) => sum + met.n, 0)} of ${rings.reduce((sum, { met }) => sum + met.of, 0)} met`;
  };
  const differ = answered ? compareHalves(answered.ratings as never).differently.length : 0;
  const halves = answered
    ? ` In the last check-in ${differ === 0 ? 'nothing was' : `${differ} ${differ === 1 ? 'was' : 'were'}`} seen differently.`
    : '';
  return `Technical ${count('technical')}, soft-skill ${count('soft-skill')}.${halves}`;
}
