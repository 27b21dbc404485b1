import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { CheckIn } from '@/lib/checkins/check-in-record';
import { otherOf } from '@/lib/checkins/say-check-in';
import type { Framework } from '@/lib/frameworks/document';
import { HalfAside } from './half-aside';
import { QuestionSheet } from './question-sheet';

type HalfSheetProps = {
  checkIn: CheckIn;
  framework: Framework;
  /** from the address: a code, or "all" */
  asked: string | undefined;
};

/** Where one half is answered: one question in front, all of them at the side. */
export function HalfSheet({ checkIn, framework, asked }: HalfSheetProps) {
  const answered = checkIn.drafts.map((each) => each.milestone);
  const first = checkIn.asked.find((each) => !answered.includes(each.milestone));
  const named = checkIn.asked.find((each) => each.milestone === asked);
  const question = asked === 'all' ? undefined : (named ?? first);
  const nameOf = (code: string) => framework.milestones.find((each) => each.code === code)?.name ?? '';
  return (
    <div className="half">
      {question ? (
        <QuestionSheet {...{ checkIn, question, framework }} name={otherOf(checkIn).name} />
      ) : (
        <Sheet id="question" title="That is all of it">
          <p>
            Look over your answers once, then hand them in.{' '}
            {first && (
              <>
                {checkIn.asked.length - answered.length} stay empty, or{' '}
                <Link href={`/check-ins/${checkIn.id}?question=${first.milestone}` as Route}>
                  answer them now
                </Link>
                .
              </>
            )}
          </p>
        </Sheet>
      )}
      <HalfAside checkIn={checkIn} here={question?.milestone ?? null} nameOf={nameOf} />
    </div>
  );
}
