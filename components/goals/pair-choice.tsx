import { ButtonLink } from '@/components/ui/button-link';
import type { GoalPair } from '@/lib/goals/record';

type PairChoiceProps = { pairs: GoalPair[]; viewerId: string; milestone?: string };

/** Whose goal is it? Asked once, and only of people with more than one mentorship. */
export function PairChoice({ pairs, viewerId, milestone }: PairChoiceProps) {
  const about = milestone ? `&milestone=${encodeURIComponent(milestone)}` : '';
  return (
    <ul className="grid gap-2 justify-items-start">
      {pairs.map((pair) => (
        <li key={pair.mentorship}>
          <ButtonLink href={`/goals/new?in=${pair.mentorship}${about}`}>
            {pair.menteeId === viewerId ? `Mine, with ${pair.mentor}` : pair.mentee}
            <span className="font-normal text-ink-3">{pair.purpose}</span>
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
