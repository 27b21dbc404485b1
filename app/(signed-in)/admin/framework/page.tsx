import { SignedIn } from '@/components/access/signed-in';
import { ImportForm } from '@/components/frameworks/import-form';
import { VersionTable } from '@/components/frameworks/version-table';
import { AdminTabs } from '@/components/people/admin-tabs';
import { OneButton } from '@/components/ui/one-button';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { read } from '@/lib/access/read';
import { beginFrameworkDraft, discardFrameworkDraft, importFramework } from '@/lib/frameworks/actions';
import { getDraft } from '@/lib/frameworks/drafts-queries';

export const metadata = { title: 'Framework versions' };

export default async function FrameworkVersions() {
  const { viewer, draft, versions } = await read(async (tx) => (tx.viewer.isAdmin ? getDraft(tx) : null));
  const now = new Date().toISOString();
  const inForce = versions.find((each) => each.inForce);
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        title="Framework versions"
        lead={`Version ${inForce?.version ?? '–'} is in force. Every published version stays, and so does everything judged under it.`}
      />
      <AdminTabs current="framework" />
      <div className="stack">
        <Sheet id="draft" title="Draft">
          {draft ? (
            <div className="grid gap-4">
              <p>
                All admins share one draft, begun from version {draft.basedOn.version}. Last saved by{' '}
                {draft.savedBy}, <Time at={draft.savedAt} now={now} zone={viewer.zone} />.
              </p>
              <div className="flex flex-wrap gap-3">
                <OneButton action={beginFrameworkDraft} fields={{}} kind="primary" small={false}>
                  Go on with the draft
                </OneButton>
                <a className="button secondary" href="/api/framework?version=draft" download>
                  Download it
                </a>
                <OneButton action={discardFrameworkDraft} fields={{ version: draft.version }} small={false}>
                  Put it aside
                </OneButton>
              </div>
            </div>
          ) : (
            <div className="grid gap-4">
              <p className="text-ink-3">
                Nobody is changing the framework. A draft changes nothing until it is published.
              </p>
              <OneButton action={beginFrameworkDraft} fields={{}} kind="primary" small={false}>
                Begin a draft
              </OneButton>
            </div>
          )}
          <div className="mt-4">
            <ImportForm action={importFramework} version={draft?.version ?? null} />
          </div>
        </Sheet>
        <Sheet id="versions" title="Published">
          <VersionTable versions={versions} now={now} zone={viewer.zone} />
        </Sheet>
      </div>
    </SignedIn>
  );
}
