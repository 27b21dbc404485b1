import { SignedIn } from '@/components/access/signed-in';
import { LeaveSection } from '@/components/people/leave-section';
import { Leaver } from '@/components/people/leaver';
import { ManagerForm } from '@/components/people/manager-form';
import { PasswordGiver } from '@/components/people/password-giver';
import { PersonForm } from '@/components/people/person-form';
import { PersonMentorships } from '@/components/people/person-mentorships';
import { ReportingHistory } from '@/components/people/reporting-history';
import { ZoneList } from '@/components/people/zone-list';
import { Chip } from '@/components/ui/chip';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { deactivateThisPerson, givePasswordTo, reactivateThisPerson } from '@/lib/operations/actions';
import { getPersonRecord } from '@/lib/operations/queries';
import { editOnePerson, endThisLeave, noteLeave } from '@/lib/people/actions';
import { dayOf } from '@/lib/people/active-days';
import { getLeave, getPeopleToChoose, getReportingHistory } from '@/lib/people/queries';
import { setManagerOf } from '@/lib/teams/actions';

export const metadata = { title: 'Person' };

export default async function PersonPage({ params }: { params: Promise<{ handle: string }> }) {
  const { handle } = await params;
  const { viewer, person, people, leave, lines } = await read(async (tx) => {
    if (!tx.viewer.isAdmin) return null;
    const [person, people] = await Promise.all([getPersonRecord(tx, handle), getPeopleToChoose(tx)]);
    if (!person) return null;
    const [leave, lines] = await Promise.all([getLeave(tx, person.id), getReportingHistory(tx, person.id)]);
    return { person, people, leave, lines };
  });
  const now = new Date().toISOString();
  const managers = people
    .filter((one) => one.id !== person.id)
    .map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }));
  const has = { left: person.deactivatedAt !== null, admin: person.isAdmin };
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        title={person.name}
        eyebrow="Admin · People"
        lead={person.title}
        chips={
          (has.left || has.admin) && (
            <>
              {has.admin && <Chip>Admin</Chip>}
              {has.left && <Chip>Has left</Chip>}
            </>
          )
        }
      />
      <div className="stack">
        <Sheet id="person" title="Person">
          <ZoneList />
          <PersonForm action={editOnePerson} person={person} />
        </Sheet>
        <Sheet id="line" title="Reporting line">
          <div className="two-sides">
            <ManagerForm
              action={setManagerOf}
              personId={person.id}
              managerId={person.managerId}
              managers={managers}
            />
            <ReportingHistory lines={lines} now={now} zone={viewer.zone} />
          </div>
        </Sheet>
        <Sheet id="mentorships" title="Running mentorships">
          <PersonMentorships person={person} />
        </Sheet>
        <Sheet id="leave" title="Days away">
          <LeaveSection
            personId={person.id}
            leave={leave}
            today={dayOf(now, person.zone)}
            note={noteLeave}
            end={endThisLeave}
          />
        </Sheet>
        <Sheet id="password" title="Password">
          <PasswordGiver action={givePasswordTo} personId={person.id} />
        </Sheet>
        <Sheet id="leaving" title="Leaving" tone="sunken">
          <Leaver person={person} deactivate={deactivateThisPerson} reactivate={reactivateThisPerson} />
        </Sheet>
      </div>
    </SignedIn>
  );
}
