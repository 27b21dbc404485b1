import type { Answer, DisagreementEnding, Standing } from '@/db/enums';
import type { Day } from '@/lib/people/active-days';

/** What two people say about a milestone that they see differently. Instants are ISO texts. */

/** The words somebody disagrees with: a standing, an answer of a check-in, or a request that was sent back. */
type Said = { word: Standing | Answer | 'back'; saidBy: string | null; said: string | null };

export type SecondRating = {
  id: string;
  rater: string;
  declined: boolean;
  word: Standing | null;
  reason: string | null;
  answeredAt: string | null;
};

export type Disagreement = Said & {
  id: string;
  person: string;
  mentor: string;
  raisedBy: string;
  reason: string;
  raisedAt: string;
  /** how each side says it ends */
  menteeEnds: DisagreementEnding | null;
  mentorEnds: DisagreementEnding | null;
  endedAt: string | null;
  /** the viewer is the mentee, or the mentor of the two */
  side: 'mentee' | 'mentor' | null;
  ratings: SecondRating[];
};

/** What a second rater is shown, and nothing else. */
export type ToWeigh = Said & {
  rating: string;
  person: string;
  milestone: string;
  raisedBy: string;
  reason: string;
  askedBy: string;
  askedAt: string;
  evidence: { id: string; title: string; happenedOn: Day }[];
};

/** How it ended; null while it lasts. */
export function endedAs({ endedAt, menteeEnds }: Disagreement): DisagreementEnding | null {
  return endedAt ? menteeEnds : null;
}
