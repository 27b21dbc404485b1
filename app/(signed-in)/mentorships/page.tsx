import { SignedIn } from '@/components/access/signed-in';
import { MentorshipList } from '@/components/mentorships/mentorship-list';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { getMyMentorships } from '@/lib/mentorships/queries';

export const metadata = { title: 'My mentorships' };

export default async function MyMentorships() {
  const { viewer, mentorships } = await read(async (tx) => ({ mentorships: await getMyMentorships(tx) }));
  const now = new Date().toISOString();
  const parts = [
    { id: 'waiting', title: 'Asked for', rows: mentorships.filter((one) => one.state === 'requested') },
    { id: 'running', title: 'Running', rows: mentorships.filter((one) => one.state === 'active') },
    {
      id: 'past',
      title: 'Past',
      rows: mentorships.filter((one) => one.state === 'ended' || one.state === 'declined'),
    },
  ].filter((part) => part.rows.length > 0);
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        title="My mentorships"
        actions={
          (viewer.hasReports || viewer.isAdmin) && (
            <ButtonLink href="/mentorships/new">Pair two people</ButtonLink>
          )
        }
      />
      <div className="stack">
        {parts.length === 0 && (
          <EmptyState>
            No mentorship yet. Your manager or an admin can pair you with someone; ask them for a name you
            would like.
          </EmptyState>
        )}
        {parts.map((part) => (
          <Sheet key={part.id} id={part.id} title={part.title}>
            <MentorshipList mentorships={part.rows} now={now} zone={viewer.zone} />
          </Sheet>
        ))}
      </div>
    </SignedIn>
  );
}
