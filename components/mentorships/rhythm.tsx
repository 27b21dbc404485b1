import type { Route } from 'next';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import type { FormState } from '@/lib/form-state';
import { sayCadence } from '@/lib/mentorships/cadence';
import type { MentorshipPage } from '@/lib/mentorships/overview';
import { CadenceForm } from './cadence-form';

type RhythmProps = {
  mentorship: MentorshipPage;
  now: string;
  zone: string;
  change: (before: FormState, form: FormData) => Promise<FormState>;
};

/** How often the two mean to meet, and when they did. */
export function Rhythm({ mentorship, now, zone, change }: RhythmProps) {
  const { cadence, role, state, held } = mentorship;
  return (
    <div className="grid grid-cols-1 gap-5">
      <dl className="facts">
        <div>
          <dt>{state === 'requested' ? 'Proposed' : 'Agreed'}</dt>
          <dd>
            {cadence ? `${sayCadence(cadence.everyDays)}, ${cadence.minutes} minutes` : 'known to the two'}
          </dd>
        </div>
        {state !== 'requested' && (
          <SessionFact
            says="Last session"
            at={mentorship.lastHeld}
            none="none yet"
            {...{ now, zone, role }}
          />
        )}
        {state === 'active' && (
          <SessionFact
            says="Next session"
            at={mentorship.nextPlanned}
            none="not planned"
            {...{ now, zone, role }}
          />
        )}
        {state !== 'requested' && (
          <div>
            <dt>Held so far</dt>
            <dd>{held}</dd>
          </div>
        )}
      </dl>
      {role && state === 'active' && cadence && (
        <Disclosure summary="Change the rhythm">
          <CadenceForm action={change} mentorshipId={mentorship.id} cadence={cadence} />
        </Disclosure>
      )}
    </div>
  );
}

type SessionFactProps = {
  says: string;
  at: MentorshipPage['lastHeld'];
  none: string;
  now: string;
  zone: string;
  role: MentorshipPage['role'];
};

/** Only the two open a session from here; others know its date. */
function SessionFact({ says, at, none, now, zone, role }: SessionFactProps) {
  const when = at ? <Time at={at.startsAt} now={now} zone={zone} form="absolute" /> : none;
  return (
    <div>
      <dt>{says}</dt>
      <dd>{at && role ? <Link href={`/sessions/S-${at.number}` as Route}>{when}</Link> : when}</dd>
    </div>
  );
}
