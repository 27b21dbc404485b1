import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { ask } from '@/lib/checkins/actions';
import type { Enough } from '@/lib/checkins/enough';
import type { PersonMilestone } from '@/lib/checkins/record';
import { AskForm } from './ask-forms';

type AskSheetProps = { about: PersonMilestone; milestone: string; enough: Enough; zone: string; now: string };

const audiences = [
  {
    value: 'team',
    label: 'You, your mentors and your manager',
    hint: 'So that your manager can see what it rests on. What others wrote keeps its readers.',
  },
  { value: 'pair', label: 'You and your mentors' },
];

/** What would still count, and the way into the queue. */
export function AskSheet({ about, milestone, enough, zone, now }: AskSheetProps) {
  const ready = enough.missing.length === 0 || enough.onlyVoice;
  return (
    <Sheet id="ask" title={about.request ? 'Waiting for sign-off' : 'Ask for sign-off'}>
      <div className="grid gap-4">
        {enough.missing.length > 0 && (
          <div>
            <p className="text-13 text-ink-3">What would still count</p>
            <ul className="list-disc pl-5">
              {enough.missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
        <Next about={about} milestone={milestone} ready={ready} zone={zone} now={now} />
      </div>
    </Sheet>
  );
}

type NextProps = Omit<AskSheetProps, 'enough'> & { ready: boolean };

function Next({ about, milestone, ready, zone, now }: NextProps) {
  if (about.request && about.askedAt)
    return (
      <p>
        Asked <Time at={about.askedAt} zone={zone} now={now} />.{' '}
        {about.mine ? `It waits for ${about.mentors.join(' or ')}.` : 'It waits in the sign-off queue.'}
      </p>
    );
  if (!about.mentors.length)
    return <p className="text-ink-2">There is no mentor at the moment who could sign it off.</p>;
  if (!ready) return <p className="text-ink-2">As soon as that is there, it can be offered for sign-off.</p>;
  return (
    <AskForm
      action={ask}
      person={about.personId}
      milestone={milestone}
      audiences={about.mine ? audiences : []}
    />
  );
}
