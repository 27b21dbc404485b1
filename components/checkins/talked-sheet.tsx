import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { appealTalked, closeTalked } from '@/lib/checkins/check-in-actions';
import { AppealForm } from './appeal-form';

type TalkedSheetProps = {
  checkIn: string;
  /** the milestones both answered, and not alike: only about one of them can somebody else be asked */
  differently: { value: string; label: string }[];
  other: string;
};

/** One click closes it once the two have talked; both ends are good ones, and so is asking somebody else (R15). */
export function TalkedSheet({ checkIn, differently, other }: TalkedSheetProps) {
  return (
    <Sheet id="talked" title="Talked about it?" tone="sunken" className="no-print">
      <p className="mb-4">How did it end? Both answers stay as they are, either way.</p>
      <div className="check-in-ends">
        <OneButton action={closeTalked} fields={{ checkIn, outcome: 'agreed' }} kind="primary" small={false}>
          We agreed
        </OneButton>
        <OneButton action={closeTalked} fields={{ checkIn, outcome: 'agreed-to-differ' }} small={false}>
          We agreed to differ
        </OneButton>
      </div>
      {differently.length > 0 && (
        <AppealForm action={appealTalked} checkIn={checkIn} milestones={differently} other={other} />
      )}
    </Sheet>
  );
}
