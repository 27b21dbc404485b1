import { SignedIn } from '@/components/access/signed-in';
import { WinForm } from '@/components/evidence/win-form';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { keepWin } from '@/lib/evidence/actions';

export const metadata = { title: 'Add a win' };

export default async function AddWin() {
  const { viewer } = await read(async () => ({}));
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
      <WinForm action={keepWin} formKey={crypto.randomUUID()} draft={`win:${viewer.id}`} />
    </SignedIn>
  );
}
