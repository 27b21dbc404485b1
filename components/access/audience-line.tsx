import { AudienceChip } from '@/components/ui/audience-chip';
import type { Audience } from '@/db/enums';

type AudienceLineProps = {
  audience: Audience;
  /** who reads it, in words, from where the reader stands: "You and Priya" */
  words: string;
  /** the item, once it exists: its chip leads to the named list (sight-1) */
  item?: { subject: 'note' | 'goal' | 'evidence' | 'action-item'; id: string };
  /** what the screen promises about it (R2) */
  promise?: string;
};

/** Who reads a text: a chip in words, the way to the named list, and the promise that goes with it. */
export function AudienceLine({ audience, words, item, promise }: AudienceLineProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <AudienceChip
        audience={audience}
        words={words}
        href={item ? `/who/${item.subject}/${item.id}` : undefined}
      />
      {promise && <span className="text-13 font-normal text-ink-3">{promise}</span>}
    </span>
  );
}
