import { OneButton } from '@/components/ui/one-button';
import { recordOutcome } from '@/lib/sessions/actions';

type WasItHeldProps = {
  which: { session: string; version: number };
  /** a host answers for everybody who comes */
  whole: boolean;
};

const answers = [
  { state: 'held', words: 'It happened', kind: 'primary' },
  { state: 'missed', words: 'Missed', kind: 'secondary' },
  { state: 'cancelled', words: 'Cancelled', kind: 'secondary' },
] as const;

/** Planned is not held: one click says what became of it, from either side (R23). */
export function WasItHeld({ which, whole }: WasItHeldProps) {
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        {answers.map(({ state, words, kind }) => (
          <OneButton
            key={state}
            action={recordOutcome}
            fields={{ ...which, state }}
            kind={kind}
            small={false}
          >
            {words}
          </OneButton>
        ))}
      </div>
      <p className="text-13 text-ink-3">
        Until one of you says so it counts as nothing; either of you can correct it for seven days.
        {whole && ' “It happened” is said for everybody in the group.'}
      </p>
    </div>
  );
}
