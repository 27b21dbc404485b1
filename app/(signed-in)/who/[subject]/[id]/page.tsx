import { notFound } from 'next/navigation';
import { ReaderList } from '@/components/access/reader-list';
import { SignedIn } from '@/components/access/signed-in';
import { OpenedBy } from '@/components/sessions/opened-by';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { getNoteReads } from '@/lib/access/opened';
import { idOr404, read } from '@/lib/access/read';
import { whoReads, whoSubjects } from '@/lib/access/who';

export const metadata = { title: 'Who can read this' };

const counted = (count: number) => (count === 1 ? 'One person' : `${count} people`);

/** The named list behind every audience chip, from the function the database decides with (F76). */
export default async function Who({ params }: PageProps<'/who/[subject]/[id]'>) {
  const asked = await params;
  const subject = whoSubjects.find((one) => one.replace(' ', '-') === asked.subject) ?? notFound();
  const id = idOr404(asked.id);
  const { viewer, readers, reads } = await read(async (tx) => {
    const found = [whoReads(tx, subject, id), subject === 'note' ? getNoteReads(tx, id) : []] as const;
    const [readers, reads] = await Promise.all(found);
    return readers.length > 0 ? { readers, reads } : null;
  });
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        title="Who can read this"
        lead={`${counted(readers.length)} can open this ${subject} today.`}
      />
      <div className="grid max-w-[640px] gap-6">
        <Sheet id="readers" title="By name">
          <ReaderList readers={readers} viewerId={viewer.id} />
        </Sheet>
        {subject === 'note' && (
          <OpenedBy
            reads={reads}
            viewerId={viewer.id}
            wrote={readers.some((one) => one.id === viewer.id && (one.author || one.coAuthor))}
          />
        )}
        <p className="text-13 text-ink-3">
          The database makes this list with the function it also decides with, for the relations of this
          moment. Admins are not on it unless they are named. Two things are outside of it: whoever runs the
          database server, and a lawful request by the person a text is about.
        </p>
      </div>
    </SignedIn>
  );
}
