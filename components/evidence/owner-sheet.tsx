import { Disclosure } from '@/components/ui/disclosure';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { choose, correct, redact } from '@/lib/evidence/actions';
import { readerChoices } from '@/lib/evidence/kinds';
import type { EvidenceHead } from '@/lib/evidence/record';
import { pinToWall, takeFromWall } from '@/lib/people/profile-actions';
import { CorrectForm, ReadersForm } from './owner-forms';

type OwnerSheetProps = { item: EvidenceHead; viewerId: string; today: string; onWall: boolean };

/** What the owner of an item may do with it. Nothing here deletes: a correction is added, a withdrawal leaves a trace. */
export function OwnerSheet({ item, viewerId, today, onWall }: OwnerSheetProps) {
  const wroteIt = item.authorId === viewerId;
  // What somebody else wrote about me I can only keep closer, not spread (R1).
  const choices = wroteIt ? readerChoices : readerChoices.filter(({ value }) => value === 'pair');
  const canChoose = wroteIt || item.audience === 'team';
  return (
    <Sheet id="yours" title="It is yours">
      <div className="grid justify-items-start gap-2">
        {canChoose && (
          <ReadersForm action={choose} evidence={item.id} audience={item.audience} options={choices} />
        )}
        {wroteIt && !item.correctedById && (
          <CorrectForm action={correct} formKey={crypto.randomUUID()} today={today} item={item} />
        )}
        {wroteIt && item.kind === 'W' && (
          <OneButton
            action={onWall ? takeFromWall : pinToWall}
            fields={{ win: item.id }}
            name={onWall ? 'Take it from my wall' : 'Pin it to my wall, where everybody signed in reads it'}
          >
            {onWall ? 'Take it from my wall' : 'Pin it to my wall'}
          </OneButton>
        )}
        <Disclosure summary="Withdraw it" name="owner">
          <p className="mb-3 text-ink-2">
            Its words are emptied for everybody, for good. That it existed stays visible, and sign-offs that
            rest on it stay and say so.
          </p>
          <OneButton action={redact} fields={{ evidence: item.id }}>
            Empty its words
          </OneButton>
        </Disclosure>
      </div>
    </Sheet>
  );
}
