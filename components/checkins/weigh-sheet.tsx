import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { declineWeighing, weighWords } from '@/lib/checkins/actions';
import type { ToWeigh } from '@/lib/checkins/disagreement-record';
import { wordsOfStanding } from '@/lib/checkins/say-disagreement';
import type { Milestone } from '@/lib/frameworks/document';
import { sayDate } from '@/lib/people/say-time';
import { WeighForm } from './disagreement-forms';

type WeighSheetProps = { asked: ToWeigh; milestone: Milestone | undefined; zone: string; now: string };

/** For a second rater: the two words, the evidence on this one milestone, and room for their own. */
export function WeighSheet({ asked, milestone, zone, now }: WeighSheetProps) {
  return (
    <Sheet
      id={`weigh-${asked.rating}-sheet`}
      title={`How do you see it? ${asked.person}: ${milestone?.name ?? asked.milestone}`}
      aside={
        <>
          asked by {asked.askedBy} <Time at={asked.askedAt} zone={zone} now={now} />
        </>
      }
    >
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        <div className="grid content-start gap-4">
          <blockquote className="written border-l-2 border-line-strong pl-3">
            <p className="quiet">
              {asked.saidBy}: {wordsOfStanding[asked.word]}
            </p>
            {asked.said && <p>{asked.said}</p>}
          </blockquote>
          <blockquote className="written border-l-2 border-line-strong pl-3">
            <p className="quiet">{asked.raisedBy} disagrees</p>
            <p>{asked.reason}</p>
          </blockquote>
          {asked.evidence.length > 0 && (
            <ul aria-label="Evidence">
              {asked.evidence.map((item) => (
                <li key={item.id}>
                  <Link href={`/evidence/${item.id}` as Route}>{item.title}</Link>{' '}
                  <span className="quiet">{sayDate(item.happenedOn)}</span>
                </li>
              ))}
            </ul>
          )}
          {milestone && (
            <ul className="list-disc pl-5" aria-label="You would see, for example">
              {milestone.behaviours.map((behaviour) => (
                <li key={behaviour}>{behaviour}</li>
              ))}
            </ul>
          )}
        </div>
        <div className="grid content-start gap-4">
          <WeighForm action={weighWords} rating={asked.rating} readers={`${asked.person} and their mentor`} />
          <OneButton action={declineWeighing} fields={{ rating: asked.rating }} kind="quiet">
            I would rather not
          </OneButton>
        </div>
      </div>
    </Sheet>
  );
}
