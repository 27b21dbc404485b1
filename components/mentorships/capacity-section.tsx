import { Disclosure } from '@/components/ui/disclosure';
import { OneButton } from '@/components/ui/one-button';
import { changeCapacity, endMyPause, pauseMentoring } from '@/lib/mentorships/absence-actions';
import { sayDays } from '@/lib/mentorships/away';
import type { Capacity } from '@/lib/mentorships/capacity-queries';
import { sayLoad } from '@/lib/mentorships/load';
import { CapacityForm, PauseForm } from './capacity-form';

/** What I carry, what I can carry, and days on which I do not mentor although I am here (R11). */
export function CapacitySection({ sessions, pairs, pauses }: Capacity) {
  return (
    <div className="grid gap-5">
      <p>
        {sayLoad(
          pairs.map((pair) => pair.everyDays),
          sessions,
        )}
        . <span className="quiet">You, your manager and admins see this.</span>
      </p>
      <CapacityForm action={changeCapacity} sessions={sessions} pairs={pairs} />
      {pauses.length > 0 && (
        <ul className="rows">
          {pauses.map((one) => (
            <li key={one.id} className="row-between">
              <span>Pause {sayDays(one.from, one.to)}</span>
              <OneButton
                action={endMyPause}
                fields={{ pause: one.id }}
                name={`End the pause: ${sayDays(one.from, one.to)}`}
              >
                End it
              </OneButton>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary="Pause mentoring for a while">
        <PauseForm action={pauseMentoring} />
      </Disclosure>
    </div>
  );
}
