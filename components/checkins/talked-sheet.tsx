import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { closeTalked } from '@/lib/checkins/check-in-actions';

/** One click closes it once the two have talked; both ends are good ones (R15). */
export function TalkedSheet({ checkIn }: { checkIn: string }) {
  return (
    <Sheet id="talked" title="Talked about it?" tone="sunken">
      <p className="mb-4">How did it end? Both answers stay as they are, either way.</p>
      <div className="check-in-ends">
        <OneButton action={closeTalked} fields={{ checkIn, outcome: 'agreed' }} kind="primary" small={false}>
          We agreed
        </OneButton>
        <OneButton action={closeTalked} fields={{ checkIn, outcome: 'agreed-to-differ' }} small={false}>
          We agreed to differ
        </OneButton>
      </div>
    </Sheet>
  );
}
