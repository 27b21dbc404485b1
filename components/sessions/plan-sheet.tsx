import { Sheet } from '@/components/ui/sheet';
import { zoneWords } from '@/lib/sessions/log-defaults';
import type { SessionHead } from '@/lib/sessions/record';
import type { Rule } from '@/lib/sessions/recurrence';
import { sayRule } from '@/lib/sessions/say-series';
import { sayWhen } from '@/lib/sessions/say-when';
import { localOf } from '@/lib/sessions/when';
import { CancelForm } from './cancel-form';
import { MoveForm } from './move-form';
import { WasItHeld } from './outcome-buttons';
import { whoWords } from './session-row';

type PlanSheetProps = {
  session: SessionHead;
  plan: { rule: Rule; ended: boolean; following: string[] } | undefined;
  viewer: { id: string; zone: string };
  now: string;
  /** the address asks for the form to be open */
  moving: boolean;
};

/** A planned session: what it belongs to and what can become of it, for its two (R22, R23, S-8). */
export function PlanSheet({ session, plan, viewer, now, moving }: PlanSheetProps) {
  if (session.state !== 'planned' || !session.open) return null;
  const begun = Date.parse(session.startsAt) <= Date.parse(now);
  return (
    <Sheet id="plan" title={begun ? 'Did it happen?' : 'The plan'} className="mb-6">
      {plan && <SeriesWords plan={plan} zone={viewer.zone} />}
      {begun ? (
        <WasItHeld
          which={{ session: session.id, version: session.version }}
          whole={session.groupId !== null && session.mentorId === viewer.id}
        />
      ) : (
        <Changes {...{ session, viewer, moving }} series={plan !== undefined && !plan.ended} />
      )}
    </Sheet>
  );
}

type ChangesProps = Pick<PlanSheetProps, 'session' | 'viewer' | 'moving'> & { series: boolean };

/** Another time, or none. A group session is its host's to move; everybody else can only stay away. */
function Changes({ session, viewer, moving, series }: ChangesProps) {
  const which = { session: session.id, version: session.version };
  const at = localOf(session.startsAt, viewer.zone);
  const guest = session.groupId !== null && session.mentorId !== viewer.id;
  return (
    <div key={session.version} className="flex flex-wrap items-start gap-x-6 gap-y-2">
      {!guest && <MoveForm {...{ which, at, series }} zone={zoneWords(at, viewer.zone)} open={moving} />}
      <CancelForm
        {...{ which, series }}
        other={session.groupId ? 'those who come' : whoWords(session, viewer.id)}
        words={cancelWords(session.groupId !== null, guest)}
      />
    </div>
  );
}

function cancelWords(group: boolean, guest: boolean): string {
  if (!group) return 'Cancel it';
  return guest ? 'I cannot come' : 'Cancel it for everybody';
}

function SeriesWords({ plan, zone }: { plan: NonNullable<PlanSheetProps['plan']>; zone: string }) {
  const next = plan.following.map((at) => sayWhen(at, 0, zone));
  return (
    <div className="mb-3 grid gap-1">
      <p>{plan.ended ? 'From a series that has ended.' : `${sayRule(plan.rule)}.`}</p>
      {next.length > 0 && (
        <p className="text-13 text-ink-3">
          Then {next.map((when) => `${when.weekday} ${when.day}, ${when.hours.split('–')[0]}`).join(' · ')}{' '}
          {next[0]?.zone}
        </p>
      )}
    </div>
  );
}
