import { SignedIn } from '@/components/access/signed-in';
import { AdminNeeds } from '@/components/people/admin-needs';
import { AdminTabs } from '@/components/people/admin-tabs';
import { InstallationFigures } from '@/components/people/installation-figures';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { getInstallation } from '@/lib/operations/queries';

export const metadata = { title: 'Admin' };

export default async function Admin() {
  const { viewer, installation } = await read(async (tx) => {
    const found = tx.viewer.isAdmin && (await getInstallation(tx));
    return found ? { installation: found } : null;
  });
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        title="Admin"
        lead="Who is here, who reports to whom, who mentors whom. Nothing anybody wrote."
        actions={
          <>
            <ButtonLink href="/mentorships/new">Pair two people</ButtonLink>
            <ButtonLink href="/admin/people/new" kind="primary">
              Add a person
            </ButtonLink>
          </>
        }
      />
      <AdminTabs current="overview" />
      <div className="stack">
        <Sheet id="needs" title="Needs an admin">
          <AdminNeeds installation={installation} />
        </Sheet>
        <Sheet id="installation" title="This installation">
          <InstallationFigures installation={installation} zone={viewer.zone} />
        </Sheet>
      </div>
    </SignedIn>
  );
}
