import type { Answer, DisagreementEnding, Standing } from '@/db/enums';
import { type Disagreement, endedAs } from './disagreement-record';
import type { PersonMilestone, SignOffRow } from './record';
import { answerWords } from './say-check-in';

export const wordsOfStanding: Record<Standing | Answer | 'back', string> = {
  ...answerWords,
  met: 'met',
  'not-yet': 'not yet',
  'no-opportunity-yet': 'no opportunity yet',
  back: 'sent back',
};

export const wordsOfEnding: Record<DisagreementEnding, string> = {
  settled: 'settled',
  'agreed-to-differ': 'agreed to differ',
};

/** The flag beside a standing (`rules.md` 7.1); null where nothing is open and nothing stays open. */
export function flagOf(one: Disagreement | undefined): 'disagreed' | 'agreed to differ' | null {
  if (!one) return null;
  const ended = endedAs(one);
  if (!ended) return 'disagreed';
  return ended === 'agreed-to-differ' ? 'agreed to differ' : null;
}

/** Every flag beside a standing, in words; null where there is none. Withdrawn evidence makes no sign-off void (R20). */
export function flagsOf(
  one: Disagreement | undefined,
  { standing }: Pick<PersonMilestone, 'standing'>,
  voices: Pick<SignOffRow, 'evidenceWithdrawn'>[],
): string | null {
  const withdrawn = standing === 'met' && voices.some((row) => row.evidenceWithdrawn > 0);
  return [flagOf(one), withdrawn && 'evidence withdrawn'].filter(Boolean).join(' · ') || null;
}

/** Where the two stand with ending it, in a sentence; null while neither has said anything. */
export function sayEnding(one: Disagreement): string | null {
  const ended = endedAs(one);
  if (ended) return `It ended as ${wordsOfEnding[ended]}. Both words stay.`;
  const says = [
    one.menteeEnds && `${one.person} says: ${wordsOfEnding[one.menteeEnds]}`,
    one.mentorEnds && `${one.mentor} says: ${wordsOfEnding[one.mentorEnds]}`,
  ].filter(Boolean);
  return says.length ? `${says.join('; ')}. It ends when both say the same.` : null;
}
