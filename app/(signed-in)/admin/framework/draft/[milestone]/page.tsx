import { SignedIn } from '@/components/access/signed-in';
import { MergeForm, RetireForm, SplitForm } from '@/components/frameworks/draft-move-forms';
import { DraftNotice } from '@/components/frameworks/draft-notice';
import { MilestoneForm } from '@/components/frameworks/milestone-form';
import { MilestoneKept } from '@/components/frameworks/milestone-kept';
import { NextTo } from '@/components/frameworks/next-to';
import { WordsInForce } from '@/components/frameworks/words-in-force';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import {
  mergeDraftMilestones,
  retireDraftMilestone,
  saveDraftMilestone,
  splitDraftMilestone,
} from '@/lib/frameworks/actions';
import { milestoneChoices, sameLevel } from '@/lib/frameworks/choices';
import { choicesOf } from '@/lib/frameworks/draft-choices';
import { differs, gateOf, meaningOf } from '@/lib/frameworks/draft-edits';
import { getDraft } from '@/lib/frameworks/drafts-queries';
import { neighbours } from '@/lib/frameworks/neighbours';
import { seenMilestone } from '@/lib/frameworks/seen';

export const metadata = { title: 'Milestone of the draft' };

export default async function DraftMilestonePage({
  params,
}: PageProps<'/admin/framework/draft/[milestone]'>) {
  const { milestone: code } = await params;
  const page = await read(async (tx) => {
    const draft = tx.viewer.isAdmin ? (await getDraft(tx)).draft : null;
    const milestone = draft?.framework?.milestones.find((each) => each.code === code);
    return draft?.framework && milestone ? { draft, framework: draft.framework, milestone } : null;
  });
  const { viewer, draft, framework, milestone } = page;
  const was = draft.basedOn.document.milestones.find((each) => each.code === code);
  const which = { version: draft.version, code };
  const others = milestoneChoices(framework, [code]);
  const alike = sameLevel(framework, milestone);
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        eyebrow={<Link href="/admin/framework/draft">Draft of version {framework.version}</Link>}
        title={`${code} ${milestone.name}`}
        actions={
          <ButtonLink href="/admin/framework/draft/publish" kind="primary">
            Preview and publish
          </ButtonLink>
        }
      />
      <DraftNotice draft={draft} />
      <div className={was ? 'beside in-order' : undefined}>
        <Sheet id="words" title="Words">
          <MilestoneForm
            key={code}
            action={saveDraftMilestone}
            code={code}
            version={seenMilestone(framework, code)}
            text={{ ...milestone, behaviours: milestone.behaviours.join('\n') }}
            origin={{ ...milestone, sources: milestone.sources.join(', ') }}
            core={milestone.core}
            gate={gateOf(framework, milestone.level)?.milestones.includes(code) ?? null}
            meaning={was ? (meaningOf(framework, code) ?? '') : null}
            choices={choicesOf(framework)}
            copy={`rung:framework-draft:${viewer.id}:${code}`}
          >
            <MilestoneKept milestone={milestone} savedBy={draft.savedBy} />
          </MilestoneForm>
        </Sheet>
        {was && (
          <WordsInForce
            was={was}
            version={draft.version}
            begun={draft.basedOn.version}
            level={draft.basedOn.document.levels.find((each) => each.code === was.level)?.name ?? was.level}
            changed={differs(was, milestone)}
          />
        )}
      </div>
      <div className="stack mt-6">
        <Sheet id="moves" title="More than words">
          <div className="grid gap-4">
            <SplitForm action={splitDraftMilestone} which={which} name={milestone.name} />
            {alike.length > 0 && (
              <MergeForm action={mergeDraftMilestones} which={which} name={milestone.name} others={alike} />
            )}
            <RetireForm action={retireDraftMilestone} which={which} others={others} />
          </div>
        </Sheet>
      </div>
      <NextTo
        label="Other milestones"
        href={(other) => `/admin/framework/draft/${other}`}
        {...neighbours(framework.milestones, code)}
      />
    </SignedIn>
  );
}
