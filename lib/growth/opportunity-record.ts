import type { OpportunityAnswer } from '@/db/enums';

/** What the latest request for an opportunity says. Instants are ISO texts. */
export type Opportunity = {
  id: string;
  milestone: string;
  line: string;
  /** the mentee wants their manager to read it, too */
  forManager: boolean;
  askedAt: string;
  answer: OpportunityAnswer | null;
  answerLine: string | null;
  answeredBy: string | null;
};

/** One line of the queue of opportunities to create. */
export type Wanted = Pick<Opportunity, 'milestone' | 'line' | 'forManager' | 'askedAt'> & {
  request: string;
  person: string;
  personHandle: string;
  /** the viewer hears it as a mentor; else as the manager, with consent */
  mentor: boolean;
};

/** A milestone that had no opportunity yet, and nobody has asked for one. */
export type Unasked = {
  person: string;
  personHandle: string;
  milestone: string;
  reason: string | null;
  since: string;
};
