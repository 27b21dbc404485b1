import { SignedIn } from '@/components/access/signed-in';
import { DraftChanges } from '@/components/frameworks/draft-changes';
import { DraftMilestones } from '@/components/frameworks/draft-milestones';
import { AddForm } from '@/components/frameworks/draft-move-forms';
import { DraftNotice } from '@/components/frameworks/draft-notice';
import { FaultList } from '@/components/frameworks/fault-list';
import { GatesForm } from '@/components/frameworks/gates-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { addDraftMilestone, saveDraftGates } from '@/lib/frameworks/actions';
import { choicesOf } from '@/lib/frameworks/draft-choices';
import { getDraft } from '@/lib/frameworks/drafts-queries';
import { earlierThan } from '@/lib/frameworks/earlier';
import { lintText } from '@/lib/frameworks/lint-text';
import { seenGates } from '@/lib/frameworks/seen';

export const metadata = { title: 'Draft of the framework' };

export default async function DraftPage() {
  const { viewer, draft, versions } = await read(async (tx) => {
    const found = tx.viewer.isAdmin ? await getDraft(tx) : null;
    return found?.draft ? { draft: found.draft, versions: found.versions } : null;
  });
  const { framework, basedOn } = draft;
  const { errors } = lintText(draft.text, earlierThan(draft.basedOn, versions));
  const nameOf = (code: string) => framework?.levels.find((level) => level.code === code)?.name ?? code;
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        eyebrow={<Link href="/admin/framework">Framework versions</Link>}
        title={framework ? `Draft of version ${framework.version}` : 'Draft'}
        lead={`Begun from version ${basedOn.version}. Nothing changes for anybody until it is published.`}
        actions={
          framework && (
            <ButtonLink href="/admin/framework/draft/publish" kind="primary">
              Preview and publish
            </ButtonLink>
          )
        }
      />
      <DraftNotice draft={draft} />
      {framework && (
        <div className="stack">
          {errors.length > 0 && (
            <Sheet id="faults" title="To decide before publishing">
              <FaultList faults={errors} codes={framework.milestones.map(({ code }) => code)} />
            </Sheet>
          )}
          <Sheet id="changes" title="Changed so far">
            <DraftChanges framework={framework} before={basedOn.document} version={draft.version} />
          </Sheet>
          <Sheet
            id="milestones"
            title="Milestones"
            foot={
              <AddForm action={addDraftMilestone} version={draft.version} choices={choicesOf(framework)} />
            }
          >
            <DraftMilestones framework={framework} before={basedOn.document} />
          </Sheet>
          <Sheet id="gates" title="Levels and gates">
            <ul className="mb-4 flex flex-wrap gap-x-6 gap-y-2">
              {framework.levels.map(({ code, name, icon }) => (
                <li key={code}>
                  {icon} <Link href={`/admin/framework/draft/levels/${code}`}>{name}</Link>
                </li>
              ))}
            </ul>
            <GatesForm
              action={saveDraftGates}
              version={seenGates(framework)}
              levels={framework.levels.map(({ code, name, enabled }) => ({ code, name, enabled }))}
              gates={framework.gates.map(({ from, to, waivers }) => ({
                label: `${nameOf(from)} → ${nameOf(to)}`,
                waivers,
              }))}
            >
              <p>
                {framework.levels
                  .filter((each) => each.enabled)
                  .map((each) => each.name)
                  .join(', ')}
                ; waivers {framework.gates.map((each) => each.waivers).join(', ')}
              </p>
            </GatesForm>
          </Sheet>
        </div>
      )}
    </SignedIn>
  );
}
