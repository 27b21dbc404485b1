import { randomUUID } from 'node:crypto';
import { SignedIn } from '@/components/access/signed-in';
import { Checklist } from '@/components/mentorships/checklist';
import { HandoverForm } from '@/components/mentorships/handover-form';
import { HandoverState } from '@/components/mentorships/handover-state';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { may } from '@/lib/access/policy';
import { idOr404, read } from '@/lib/access/read';
import { askHandover } from '@/lib/mentorships/handover-actions';
import { getChecklist, getHandovers } from '@/lib/mentorships/handover-queries';
import { getMentorship } from '@/lib/mentorships/queries';
import { titleOf } from '@/lib/mentorships/say-mentorship';
import { getPeopleToChoose, getPersonByHandle } from '@/lib/people/queries';

export const metadata = { title: 'Hand over' };

export default async function HandOver({ params }: { params: Promise<{ id: string }> }) {
  const id = idOr404((await params).id);
  const { viewer, ...page } = await read(async (tx) => {
    const found = [
      getMentorship(tx, id),
      getChecklist(tx, id),
      getHandovers(tx, id),
      getPeopleToChoose(tx),
    ] as const;
    const [mentorship, checklist, handovers, people] = await Promise.all(found);
    if (!mentorship || !checklist) return null;
    const mentee = await getPersonByHandle(tx, mentorship.mentee.handle);
    const facts = {
      mentor: mentorship.role === 'mentor',
      manager: mentee?.manager,
      admin: tx.viewer.isAdmin,
    };
    return may('hand over', facts) ? { mentorship, checklist, handovers, people } : null;
  });
  const { mentorship, handovers } = page;
  const { mentor, mentee, state } = mentorship;
  const waiting = handovers.find((one) => one.fromId === id && one.state !== 'declined');
  const people = page.people
    .filter((one) => one.id !== mentor.id && one.id !== mentee.id)
    .map((one) => ({ value: one.id, label: one.name }));
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        eyebrow="Hand over"
        title={titleOf(mentorship)}
        lead="Both are asked. In the moment both have accepted, this mentorship ends and the other begins."
      />
      <div className="stack">
        {(waiting || state === 'active') && (
          <Sheet id="next" title="Who follows">
            {waiting ? (
              <HandoverState
                id={id}
                one={waiting}
                mentee={mentee.name}
                mayWithdraw={waiting.mine || viewer.isAdmin}
              />
            ) : (
              <HandoverForm
                action={askHandover}
                formKey={randomUUID()}
                mentorship={id}
                people={people}
                mentee={mentee.name}
              />
            )}
          </Sheet>
        )}
        <Sheet id="open" title="What is open">
          <Checklist facts={page.checklist} zone={viewer.zone} mentor={mentorship.role === 'mentor'} />
        </Sheet>
      </div>
    </SignedIn>
  );
}
