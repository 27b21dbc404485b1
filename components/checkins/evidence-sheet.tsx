import { EvidenceRow } from '@/components/evidence/evidence-row';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';
import type { PersonMilestone } from '@/lib/checkins/record';
import type { EvidenceRow as Row } from '@/lib/evidence/record';

type EvidenceSheetProps = { about: PersonMilestone; milestone: string; items: Row[]; viewerId: string };

/** What is attached to this milestone, as far as the reader may open it. */
export function EvidenceSheet({ about, milestone, items, viewerId }: EvidenceSheetProps) {
  const add = about.mine || about.mentor;
  const href = `/evidence/new?milestone=${milestone}${about.mine ? '' : `&for=${about.personHandle}`}`;
  return (
    <Sheet
      id="evidence"
      title="Evidence"
      aside={
        add && (
          <ButtonLink href={href} small>
            Add evidence
          </ButtonLink>
        )
      }
    >
      {items.length ? (
        <ul className="border-t border-line">
          {items.map((item) => (
            <EvidenceRow key={item.id} item={item} viewerId={viewerId} within="milestone" />
          ))}
        </ul>
      ) : (
        <EmptyState>
          {about.mine
            ? 'Nothing attached yet. The first item can be small.'
            : 'Nothing here that is yours to read.'}
        </EmptyState>
      )}
    </Sheet>
  );
}
