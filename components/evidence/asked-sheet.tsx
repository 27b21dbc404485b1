import { OneButton } from '@/components/ui/one-button';
import { Prose } from '@/components/ui/prose';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { declineToSpeak, speak } from '@/lib/evidence/actions';
import { kindWord } from '@/lib/evidence/kinds';
import type { EndorsementAsked } from '@/lib/evidence/record';
import type { Milestone } from '@/lib/frameworks/document';
import { sayDate } from '@/lib/people/say-time';
import { SpeakForm } from './speak-form';

type AskedSheetProps = {
  asked: EndorsementAsked;
  milestone: Milestone | undefined;
  zone: string;
  now: string;
};

/** One request to speak to one item: the item, what the milestone is about, the words, or a plain no. */
export function AskedSheet({ asked, milestone, zone, now }: AskedSheetProps) {
  const team = asked.audience === 'team';
  const readers = `${asked.person} and their mentors${team ? ', and their manager' : ''}`;
  return (
    <Sheet
      id={`asked-${asked.request}`}
      title={`Were you there? ${asked.person}: ${asked.title}`}
      aside={
        <>
          asked by {asked.askedBy} <Time at={asked.askedAt} zone={zone} now={now} />
        </>
      }
    >
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        <div className="grid content-start gap-4">
          <div className="grid gap-1.5 border-l-2 border-line-strong pl-4">
            <p className="text-13 text-ink-3">
              {kindWord(asked.kind)} · {sayDate(asked.happenedOn)}
              {asked.context && ` · ${asked.context}`}
            </p>
            {asked.body && <Prose text={asked.body} />}
            {asked.url && (
              <a href={asked.url} rel="noopener nofollow" className="break-all text-13">
                {asked.url}
              </a>
            )}
          </div>
          {milestone && (
            <div>
              <p>
                <span className="text-13 text-ink-3">{milestone.code}</span> {milestone.name}
              </p>
              <p className="text-13 text-ink-3">You would see, for example</p>
              <ul className="list-disc pl-5">
                {milestone.behaviours.map((behaviour) => (
                  <li key={behaviour}>{behaviour}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <div className="grid content-start gap-4">
          <SpeakForm action={speak} request={asked.request} readers={readers} />
          <OneButton action={declineToSpeak} fields={{ request: asked.request }} kind="quiet">
            I was not there, or would rather not
          </OneButton>
        </div>
      </div>
    </Sheet>
  );
}
