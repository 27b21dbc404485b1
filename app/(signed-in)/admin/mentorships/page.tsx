import { SignedIn } from '@/components/access/signed-in';
import { MentorshipsTable } from '@/components/mentorships/mentorships-table';
import { AdminTabs } from '@/components/people/admin-tabs';
import { ListFilter } from '@/components/people/list-filter';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { idOr404, read } from '@/lib/access/read';
import { listNamed, mentorshipLists } from '@/lib/operations/lists';
import { listMentorships } from '@/lib/operations/queries';

export const metadata = { title: 'Mentorships' };

const choices = [
  { word: 'active', label: 'Running' },
  { word: 'requested', label: 'Asked for' },
  { word: 'unanswered', label: 'Unanswered for a week' },
  { word: 'ended', label: 'Ended' },
  { word: 'declined', label: 'Declined or lapsed' },
];

type Asked = { searchParams: Promise<{ show?: string | string[]; after?: string | string[] }> };

export default async function AllMentorships({ searchParams }: Asked) {
  const asked = await searchParams;
  const show = listNamed(mentorshipLists, asked.show);
  const after = typeof asked.after === 'string' ? idOr404(asked.after) : undefined;
  const { viewer, mentorships, more } = await read(async (tx) =>
    tx.viewer.isAdmin ? listMentorships(tx, show, after) : null,
  );
  const here = `/admin/mentorships?show=${show}`;
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        title="Mentorships"
        eyebrow="Admin"
        lead="That they exist, their rhythm and their dates. What is said in them stays with the two."
        actions={
          <ButtonLink href="/mentorships/new" kind="primary">
            Pair two people
          </ButtonLink>
        }
      />
      <AdminTabs current="mentorships" />
      <div className="stack">
        <ListFilter label="Which mentorships" path="/admin/mentorships" choices={choices} current={show} />
        <Sheet
          id="mentorships"
          title={choices.find((choice) => choice.word === show)?.label ?? 'Mentorships'}
        >
          {mentorships.length > 0 ? (
            <MentorshipsTable mentorships={mentorships} zone={viewer.zone} />
          ) : (
            <EmptyState>No mentorship is on this list.</EmptyState>
          )}
        </Sheet>
        {(after || more) && (
          <nav className="pager" aria-label="More mentorships">
            {after ? <ButtonLink href={here}>From the start</ButtonLink> : <span />}
            {more && <ButtonLink href={`${here}&after=${more}`}>Older mentorships →</ButtonLink>}
          </nav>
        )}
      </div>
    </SignedIn>
  );
}
