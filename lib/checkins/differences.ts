import { type Answer, answers, type RatingKind } from '@/db/enums';

export type Rated = { milestone: string; answer: Answer };
/** One milestone the two answered differently. `apart` counts steps of the scale; null where one side has none on it. */
export type Difference = { milestone: string; self: Answer; mentor: Answer; apart: number | null };
export type Compared = {
  /** the largest gap first; what had no opportunity for one side comes last */
  differently: Difference[];
  alike: Rated[];
  /** only one of the two answered: nothing to compare, and nothing is made up */
  oneSided: string[];
};

/** The three points of the scale, lowest first. *No opportunity yet* stands beside it, never below (R17). */
export const scale: readonly Answer[] = answers.filter((answer) => answer !== 'no-opportunity-yet');

/** Two halves side by side, never averaged (R15). Neither holds a milestone twice. */
export function compare(self: Rated[], mentor: Rated[]): Compared {
  const other = new Map(mentor.map((each) => [each.milestone, each.answer]));
  const both = self.flatMap(({ milestone, answer }) => {
    const theirs = other.get(milestone);
    return theirs ? [{ milestone, self: answer, mentor: theirs, apart: apartOf(answer, theirs) }] : [];
  });
  const compared = new Set(both.map((each) => each.milestone));
  const all = [...self, ...mentor].map((each) => each.milestone);
  return {
    differently: both
      .filter((each) => each.self !== each.mentor)
      .toSorted((one, next) => (next.apart ?? 0) - (one.apart ?? 0)),
    alike: self.filter(({ milestone, answer }) => other.get(milestone) === answer),
    oneSided: all.filter((milestone) => !compared.has(milestone)),
  };
}

/** The same, of all answers of one check-in. */
export function compareHalves(ratings: ({ kind: RatingKind } & Rated)[]): Compared {
  const half = (kind: RatingKind) => ratings.filter((each) => each.kind === kind);
  return compare(half('self'), half('mentor'));
}

function apartOf(one: Answer, other: Answer): number | null {
  const [a, b] = [scale.indexOf(one), scale.indexOf(other)];
  return a < 0 || b < 0 ? null : Math.abs(a - b);
}
