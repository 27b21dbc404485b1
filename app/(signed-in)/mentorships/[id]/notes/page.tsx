import { SignedIn } from '@/components/access/signed-in';
import { EarlierNotes } from '@/components/sessions/earlier-notes';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { idOr404, read } from '@/lib/access/read';
import { getMentorship } from '@/lib/mentorships/queries';
import { shareEarlier } from '@/lib/sessions/readers-actions';
import { getEarlierNotes } from '@/lib/sessions/readers-queries';

export const metadata = { title: 'Earlier notes' };

/** For a mentee: what a mentor of today does not read by themselves, to open one by one or all at once (R9). */
export default async function EarlierNotesOf({ params }: PageProps<'/mentorships/[id]/notes'>) {
  const id = idOr404((await params).id);
  const { viewer, mentorship, notes } = await read(async (tx) => {
    const [mentorship, notes] = await Promise.all([getMentorship(tx, id), getEarlierNotes(tx, id)]);
    const mine = mentorship?.role === 'mentee' && mentorship.state === 'active';
    return mine ? { mentorship, notes } : null;
  });
  const { mentor } = mentorship;
  const when = { now: new Date().toISOString(), zone: viewer.zone };
  const closed = notes.filter((one) => !one.open && !one.asked);
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        eyebrow={<Link href={`/mentorships/${id}`}>Mentorship</Link>}
        title={`Earlier notes for ${mentor.name}`}
        lead={`${mentor.name} reads nothing of what you wrote with earlier mentors, unless you open it. What you wrote alone opens at once; whoever wrote in a note with you is asked first.`}
        actions={
          closed.length > 1 && (
            <OneButton action={shareEarlier} fields={{ mentorship: id }} small={false}>
              Open all {closed.length}
            </OneButton>
          )
        }
      />
      {notes.length === 0 ? (
        <EmptyState>There are no notes of yours with earlier mentors.</EmptyState>
      ) : (
        <Sheet id="earlier" title="With earlier mentors" className="max-w-[760px]">
          <EarlierNotes notes={notes} mentorship={id} mentor={mentor.name} {...when} />
        </Sheet>
      )}
    </SignedIn>
  );
}
