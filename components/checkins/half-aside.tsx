import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { giveHalf } from '@/lib/checkins/check-in-actions';
import type { CheckIn } from '@/lib/checkins/check-in-record';
import { minutesFor } from '@/lib/checkins/due';
import { answerWords } from '@/lib/checkins/say-check-in';

type HalfAsideProps = {
  checkIn: CheckIn;
  /** the question in front */
  here: string | null;
  /** named by code, for a list that stands alone */
  nameOf: (code: string) => string;
};

/** The viewer's half as it is so far, each question a step away, and the button that gives it. */
export function HalfAside({ checkIn, here, nameOf }: HalfAsideProps) {
  const given = new Map(checkIn.drafts.map((each) => [each.milestone, each.answer]));
  const n = given.size;
  const all = checkIn.asked.length;
  return (
    <Sheet id="half" title="Your half" aside={`about ${minutesFor(all)} min`}>
      <ol className="half-list">
        {checkIn.asked.map(({ milestone }) => {
          const answer = given.get(milestone);
          return (
            <li key={milestone}>
              <Link
                href={`/check-ins/${checkIn.id}?question=${milestone}` as Route}
                title={nameOf(milestone)}
                aria-current={milestone === here ? 'step' : undefined}
              >
                {milestone}
                {here === null && <span> {nameOf(milestone)}</span>}
              </Link>
              <span className={answer ? '' : 'quiet'}>{answer ? answerWords[answer] : 'empty'}</span>
            </li>
          );
        })}
      </ol>
      <p className="quiet my-4 text-13">
        {n} of {all} answered. What stays empty is not assessed and counts for nothing. Every answer is kept
        as you give it, so you can come back.
      </p>
      {n > 0 && (
        <>
          <OneButton action={giveHalf} fields={{ checkIn: checkIn.id }} kind="primary" small={false}>
            Hand in my half
          </OneButton>
          <p className="quiet mt-2 text-13">Once it is in, it stays as you gave it.</p>
        </>
      )}
    </Sheet>
  );
}
