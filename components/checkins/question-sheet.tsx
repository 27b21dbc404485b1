import { TrackMark } from '@/components/frameworks/track-mark';
import { Sheet } from '@/components/ui/sheet';
import { answerOne } from '@/lib/checkins/check-in-actions';
import type { AskedQuestion, CheckIn } from '@/lib/checkins/check-in-record';
import { scale } from '@/lib/checkins/differences';
import { answerWords, reasonWords } from '@/lib/checkins/say-check-in';
import type { Framework } from '@/lib/frameworks/document';
import { placeOf } from '@/lib/frameworks/place';
import { AnswerForm } from './answer-form';

type QuestionSheetProps = { checkIn: CheckIn; question: AskedQuestion; framework: Framework; name: string };

/** One question in the wording the check-in started with, why it is asked, and the answers (S-5, J-3). */
export function QuestionSheet({ checkIn, question, framework, name }: QuestionSheetProps) {
  const place = placeOf(framework, question.milestone);
  const at = checkIn.asked.indexOf(question) + 1;
  const given = checkIn.drafts.find((each) => each.milestone === question.milestone)?.answer ?? null;
  if (!place) return null;
  const { milestone, competency, level } = place;
  return (
    <Sheet
      id="question"
      title={
        <>
          {milestone.code} {milestone.name}
        </>
      }
      name="this question"
      aside={`${at} of ${checkIn.asked.length}`}
    >
      <div className="question">
        <p className="quiet flex items-center gap-2">
          <TrackMark track={competency.track} />
          {competency.name} · {level.name}
        </p>
        <p className="question-why">{reasonWords[question.why]}</p>
        <div>
          <p className="quiet mb-2">You would see, for example</p>
          <ul className="examples">
            {milestone.behaviours.map((behaviour) => (
              <li key={behaviour}>{behaviour}</li>
            ))}
          </ul>
        </div>
        <p>
          <strong>
            {checkIn.role === 'self' ? 'How do you see yourself here?' : `How do you see ${name} here?`}
          </strong>
        </p>
        <AnswerForm
          key={milestone.code}
          action={answerOne}
          checkIn={checkIn.id}
          milestone={milestone.code}
          choices={choices}
          given={given}
        />
      </div>
    </Sheet>
  );
}

const choices = [...scale, 'no-opportunity-yet' as const].map((value, at) => ({
  value,
  says: answerWords[value],
  keys: String(at + 1),
}));
