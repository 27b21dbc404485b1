import { SignedIn } from '@/components/access/signed-in';
import { DifferenceList } from '@/components/frameworks/difference-list';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { rollBackFramework } from '@/lib/frameworks/actions';
import { backTo } from '@/lib/frameworks/back-to';
import { getAffected } from '@/lib/frameworks/drafts-queries';
import { getVersions } from '@/lib/frameworks/versions-queries';

export const metadata = { title: 'Earlier version' };

export default async function VersionPage({ params }: PageProps<'/admin/framework/versions/[version]'>) {
  const { version } = await params;
  const { viewer, wanted, inForce, difference, affected } = await read(async (tx) => {
    const versions = tx.viewer.isAdmin ? await getVersions(tx) : [];
    const wanted = versions.find((each) => each.version === version);
    const inForce = versions.find((each) => each.inForce);
    if (!wanted || !inForce) return null;
    const difference = backTo(inForce.document, wanted.document);
    const codes = difference.steps.flatMap((step) => step.before.map(({ code }) => code));
    return { wanted, inForce, difference, affected: await getAffected(tx, codes) };
  });
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        eyebrow={<Link href="/admin/framework">Framework versions</Link>}
        title={`Version ${wanted.version}`}
        lead={
          wanted.inForce
            ? 'This version is in force.'
            : `Going back puts this version in force instead of ${inForce.version}, with the standings it had. What was signed off since stays in history, and waits to be confirmed where it can.`
        }
        actions={
          !wanted.inForce && (
            <OneButton
              action={rollBackFramework}
              fields={{ version: wanted.id, insteadOf: inForce.id }}
              kind="primary"
              small={false}
            >
              Go back to version {wanted.version}
            </OneButton>
          )
        }
      />
      {!wanted.inForce && (
        <div className="stack">
          <Sheet id="difference" title={`What differs from version ${inForce.version}`}>
            <DifferenceList difference={difference} back />
          </Sheet>
          <Sheet id="affected" title="People with a standing on these milestones">
            <TouchedByGoingBack names={affected.names} />
          </Sheet>
        </div>
      )}
    </SignedIn>
  );
}

const TouchedByGoingBack = ({ names }: { names: string[] }) => (
  <p>{names.length ? names.join(', ') : 'Nobody.'}</p>
);
