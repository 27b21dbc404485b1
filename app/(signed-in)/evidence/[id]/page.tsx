import { SignedIn } from '@/components/access/signed-in';
import { Attach } from '@/components/evidence/attach';
import { ItemFacts } from '@/components/evidence/item-facts';
import { ItemWords } from '@/components/evidence/item-words';
import { OwnerSheet } from '@/components/evidence/owner-sheet';
import { SecondLook } from '@/components/evidence/second-look';
import { PageHeader } from '@/components/ui/page-header';
import { idOr404, read } from '@/lib/access/read';
import { kindWord } from '@/lib/evidence/kinds';
import { isReused } from '@/lib/evidence/patterns';
import { getEvidence, getPlacementOfItem } from '@/lib/evidence/queries';
import { milestonesInReach, suggestMilestones } from '@/lib/evidence/suggest';
import { getFramework } from '@/lib/frameworks/queries';
import { dayOf } from '@/lib/people/active-days';
import { isOnWall } from '@/lib/people/profile-queries';

export const metadata = { title: 'Evidence' };

export default async function EvidenceItem({ params }: { params: Promise<{ id: string }> }) {
  const id = idOr404((await params).id);
  const page = await read(async (tx) => {
    const [item, placement, { framework }, onWall] = await Promise.all([
      getEvidence(tx, id),
      getPlacementOfItem(tx, id),
      getFramework(tx),
      isOnWall(tx, id),
    ]);
    return item ? { item, placement, framework, onWall } : null;
  });
  const { item, viewer, framework } = page;
  const mayAttach = (item.mine || item.mentor) && !item.redactedAt && !item.correctedById;
  const said = [item.title, item.body, item.context].filter(Boolean).join(' ');
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        eyebrow={`${kindWord(item.kind)} · ${item.mine ? 'yours' : item.person}${item.authorId === item.personId ? '' : ` · in the words of ${item.author}`}`}
        title={item.redactedAt ? 'Withdrawn evidence' : item.title}
        chips={<ItemFacts item={item} framework={framework} viewerId={viewer.id} />}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-6">
          <ItemWords item={item} />
          {(item.mine || item.mentor) && isReused(item.milestones) && (
            <SecondLook
              words={[
                `This one item stands for ${item.milestones.length} milestones. Would each of them stand by itself?`,
              ]}
            />
          )}
          {mayAttach && (
            <Attach
              item={item}
              fitting={suggestMilestones(said, milestonesInReach(framework, page.placement))}
              framework={framework}
            />
          )}
        </div>
        {item.mine && !item.redactedAt && (
          <OwnerSheet
            item={item}
            viewerId={viewer.id}
            today={dayOf(new Date().toISOString(), viewer.zone)}
            onWall={page.onWall}
          />
        )}
      </div>
    </SignedIn>
  );
}
