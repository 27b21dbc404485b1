import { randomUUID } from 'node:crypto';
import { SignedIn } from '@/components/access/signed-in';
import { CheckInsSheet } from '@/components/checkins/check-ins-sheet';
import { AnswerSheet } from '@/components/mentorships/answer-sheet';
import { EndForm } from '@/components/mentorships/end-form';
import { Follow } from '@/components/mentorships/follow';
import { Intervals } from '@/components/mentorships/intervals';
import { ReadingPromise } from '@/components/mentorships/reading-promise';
import { Rhythm } from '@/components/mentorships/rhythm';
import { Side } from '@/components/mentorships/side';
import { WaitingLines } from '@/components/sessions/waiting-lines';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { Disclosure } from '@/components/ui/disclosure';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { idOr404, read } from '@/lib/access/read';
import { getCheckIns } from '@/lib/checkins/check-in-queries';
import { answerRequest, changeCadence, endThisMentorship } from '@/lib/mentorships/actions';
import { getHandovers } from '@/lib/mentorships/handover-queries';
import { sayPurpose } from '@/lib/mentorships/purpose';
import { getMentorship } from '@/lib/mentorships/queries';
import { sayMentorship, titleOf } from '@/lib/mentorships/say-mentorship';
import { getWaitingLines } from '@/lib/sessions/agenda-queries';

export const metadata = { title: 'Mentorship' };

export default async function MentorshipOfTwo({ params }: { params: Promise<{ id: string }> }) {
  const id = idOr404((await params).id);
  const { viewer, mentorship, waiting, handovers, checkIns } = await read(async (tx) => {
    const found = [
      getMentorship(tx, id),
      getWaitingLines(tx, id),
      getHandovers(tx, id),
      getCheckIns(tx, id),
    ] as const;
    const [mentorship, waiting, handovers, checkIns] = await Promise.all(found);
    return mentorship && { mentorship, waiting, handovers, checkIns };
  });
  const { mentor, mentee, role, state, others } = mentorship;
  const now = new Date().toISOString();
  const shared = {
    now,
    asked: state === 'requested',
    contact: role !== null || viewer.isAdmin || viewer.hasReports,
  };
  const mayEnd = state === 'active' && (role !== null || viewer.isAdmin);
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        eyebrow="Mentorship"
        title={titleOf(mentorship)}
        lead={sayMentorship(mentorship, viewer.zone)}
        chips={<Chip>{sayPurpose(mentorship.purpose)}</Chip>}
        actions={
          role &&
          state === 'active' && (
            <ButtonLink href={`/sessions/new?with=${role === 'mentor' ? mentee.handle : mentor.handle}`}>
              Log a session
            </ButtonLink>
          )
        }
      />
      <div className="stack">
        {mentorship.waitsForMe && <AnswerSheet mentorship={mentorship} answer={answerRequest} />}
        <Sheet id="people" title="The two">
          <div className="two-sides">
            <Side part="Mentor" person={mentor} me={role === 'mentor'} {...shared} />
            <Side part="Mentee" person={mentee} me={role === 'mentee'} {...shared} />
          </div>
        </Sheet>
        {state !== 'declined' && (
          <Sheet id="rhythm" title="Rhythm">
            <Rhythm mentorship={mentorship} now={now} zone={viewer.zone} change={changeCadence} />
          </Sheet>
        )}
        {role && state === 'active' && (
          <Sheet id="agenda" title="For next time">
            <WaitingLines
              {...waiting}
              mentorship={id}
              formKey={randomUUID()}
              viewer={viewer}
              other={role === 'mentor' ? mentee.name : mentor.name}
            />
          </Sheet>
        )}
        <CheckInsSheet lines={checkIns} mentorship={mentorship} now={now} zone={viewer.zone} />
        <Sheet id="readers" title="Who reads what">
          <ReadingPromise mentorship={mentorship} />
          {role === 'mentee' && state === 'active' && (
            <p className="mt-4">
              <ButtonLink small href={`/mentorships/${mentorship.id}/notes`}>
                Open earlier notes to {mentor.name}
              </ButtonLink>
            </p>
          )}
        </Sheet>
        {others.length > 0 && (
          <Sheet id="others" title="Also between you two">
            <Intervals intervals={others} now={now} zone={viewer.zone} />
          </Sheet>
        )}
        <Follow mentorship={mentorship} handovers={handovers} viewer={viewer} />
        {mayEnd && (
          <Sheet id="end" title="Ending" tone="sunken">
            <p className="quiet max-w-[64ch]">
              Either side may end it, for any reason or none. What was written stays with whom it was written
              for; no goal fails by it, and the two may begin again later.
            </p>
            <Disclosure summary="End this mentorship …">
              <EndForm
                action={endThisMentorship}
                mentorshipId={mentorship.id}
                goals={role ? mentorship.goals : []}
              />
            </Disclosure>
          </Sheet>
        )}
      </div>
    </SignedIn>
  );
}
