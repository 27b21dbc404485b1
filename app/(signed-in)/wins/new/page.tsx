import { SignedIn } from '@/components/access/signed-in';
import { WinForm } from '@/components/evidence/win-form';
import { WinNotes } from '@/components/evidence/win-notes';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { keepWin } from '@/lib/evidence/actions';
import { getRecentWins } from '@/lib/evidence/queries';

export const metadata = { title: 'Add a win' };

export default async function AddWin() {
  const { viewer, wins } = await read(async (tx) => ({ wins: await getRecentWins(tx, tx.viewer.id) }));
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        eyebrow="Evidence"
        title="A sticky win"
        lead="The smallest proof that something moved."
        actions={
          <ButtonLink href="/evidence/new" kind="quiet">
            Something larger
          </ButtonLink>
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_380px]">
        <WinForm action={keepWin} formKey={crypto.randomUUID()} draft={`win:${viewer.id}`} />
        <WinNotes wins={wins.slice(0, 5)} title="Your latest" />
      </div>
    </SignedIn>
  );
}
