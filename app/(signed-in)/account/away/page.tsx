import { SignedIn } from '@/components/access/signed-in';
import { AwayForm } from '@/components/mentorships/away-form';
import { AwayList } from '@/components/mentorships/away-list';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { endStandIn, moveMyLeave, nameStandIn, noteAway } from '@/lib/mentorships/absence-actions';
import { getMyLeave } from '@/lib/mentorships/absence-queries';
import { getMyMentorships } from '@/lib/mentorships/queries';
import { endThisLeave } from '@/lib/people/actions';
import { dayOf } from '@/lib/people/active-days';
import { getPeopleToChoose } from '@/lib/people/queries';

export const metadata = { title: 'Going away' };

export default async function GoingAway() {
  const page = await read(async (tx) => {
    const found = [getMyMentorships(tx), getPeopleToChoose(tx), getMyLeave(tx)] as const;
    const [mentorships, people, leave] = await Promise.all(found);
    return { mentorships, people, leave };
  });
  const { viewer, leave } = page;
  const mentees = page.mentorships
    .filter((one) => one.role === 'mentor' && one.state === 'active')
    .map((one) => ({ mentorshipId: one.id, name: one.other.name }));
  const alone =
    mentees.length === 1 ? page.mentorships.find((one) => one.id === mentees[0]?.mentorshipId) : null;
  const people = page.people
    .filter((one) => one.id !== viewer.id && one.id !== alone?.other.id)
    .map((one) => ({ value: one.id, label: one.name }));
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        title="Going away"
        lead="Every clock pauses on these days: nothing becomes overdue, nobody counts as stalled. Your pairs, your manager and admins see the dates; nobody is asked why."
      />
      <div className="stack">
        <Sheet id="days" title="When, and who stands in">
          <AwayForm action={noteAway} mentees={mentees} people={people} />
        </Sheet>
        {leave.length > 0 && (
          <Sheet id="noted" title="Noted">
            <AwayList
              leave={leave}
              mentees={mentees}
              people={people}
              today={dayOf(new Date().toISOString(), viewer.zone)}
              move={moveMyLeave}
              end={endThisLeave}
              name={nameStandIn}
              stop={endStandIn}
            />
          </Sheet>
        )}
      </div>
    </SignedIn>
  );
}
