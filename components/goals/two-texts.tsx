import type { Proposal } from '@/lib/goals/on-the-table';
import { Day } from './day';

type TwoTextsProps = { proposals: Proposal[]; today: string };

/** The latest two texts side by side: what was proposed, and what was answered (J-4). */
export function TwoTexts({ proposals, today }: TwoTextsProps) {
  const [before, latest] = proposals.slice(-2);
  if (!before || !latest) return null;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Text proposal={before} says="Proposed by" today={today} />
      <Text proposal={latest} says="Answered by" today={today} changedFrom={before} />
    </div>
  );
}

type TextProps = { proposal: Proposal; says: string; today: string; changedFrom?: Proposal };

function Text({ proposal, says, today, changedFrom }: TextProps) {
  const { title, dueOn, reason, by } = proposal;
  return (
    <section className={`rounded-control border p-4 ${changedFrom ? 'border-line-strong' : 'border-line'}`}>
      <h3 className="text-13 font-medium text-ink-3">
        {says} {by}
      </h3>
      <p className="written mt-1">{title}</p>
      <p className="mt-2 text-13 text-ink-2">
        {dueOn ? (
          <>
            Due <Day on={dueOn} today={today} />
          </>
        ) : (
          'No due day'
        )}
        {changedFrom && changedFrom.dueOn !== dueOn && ' · another day'}
      </p>
      {reason && <p className="written mt-2 border-l-2 border-line-strong pl-3">{reason}</p>}
    </section>
  );
}
