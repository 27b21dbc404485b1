import { SignedIn } from '@/components/access/signed-in';
import { AffectedList } from '@/components/frameworks/affected-list';
import { DifferenceList } from '@/components/frameworks/difference-list';
import { DraftNotice } from '@/components/frameworks/draft-notice';
import { FaultList } from '@/components/frameworks/fault-list';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { publishFramework } from '@/lib/frameworks/actions';
import { isMinor } from '@/lib/frameworks/difference';
import { getDraft } from '@/lib/frameworks/drafts-queries';
import { getPlan } from '@/lib/frameworks/versions-queries';

export const metadata = { title: 'Publish the draft' };

export default async function PublishPage() {
  const { viewer, draft, plan, affected } = await read(async (tx) => {
    const { draft, versions } = tx.viewer.isAdmin ? await getDraft(tx) : { draft: null };
    return draft && { draft, ...(await getPlan(tx, draft.text, versions)) };
  });
  const codes = draft.framework?.milestones.map(({ code }) => code) ?? [];
  const { difference } = plan;
  const ready = difference && draft.basedOn.inForce;
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        eyebrow={<Link href="/admin/framework/draft">Draft</Link>}
        title={difference ? `Version ${difference.from} → ${difference.to}` : 'Not ready to publish'}
        lead={difference && leadOf(isMinor(difference))}
        actions={
          ready && (
            <OneButton
              action={publishFramework}
              fields={{ version: draft.version }}
              kind="primary"
              small={false}
            >
              Publish version {difference.to}
            </OneButton>
          )
        }
      />
      <DraftNotice draft={draft} />
      <div className="stack">
        {plan.errors.length > 0 && (
          <Sheet id="faults" title="To decide before publishing">
            <FaultList faults={plan.errors} codes={codes} />
          </Sheet>
        )}
        {difference && (
          <Sheet id="difference" title="What changes">
            <DifferenceList difference={difference} />
          </Sheet>
        )}
        {difference && (
          <Sheet id="affected" title="Whom it touches">
            <AffectedList affected={affected} />
          </Sheet>
        )}
        {difference && plan.warnings.length > 0 && (
          <Sheet id="warnings" title="Worth a second look" tone="sunken">
            <FaultList faults={plan.warnings} codes={codes} />
          </Sheet>
        )}
      </div>
    </SignedIn>
  );
}

const leadOf = (minor: boolean) =>
  minor
    ? 'A minor version: every standing stays as it is.'
    : 'A major version: nothing that was signed off disappears. Going back restores every standing.';
