import type { Route } from 'next';
import { LevelName } from '@/components/frameworks/level-name';
import { MilestoneChip } from '@/components/goals/milestone-chip';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { back, sign } from '@/lib/checkins/actions';
import type { Enough } from '@/lib/checkins/enough';
import type { QueueEntry } from '@/lib/checkins/record';
import type { Framework } from '@/lib/frameworks/document';
import type { Place } from '@/lib/frameworks/place';
import { DecideForms } from './decide-forms';
import { QueueItem } from './queue-item';

type CurrentEntryProps = {
  entry: QueueEntry;
  place: Place;
  enough: Enough;
  framework: Framework;
  zone: string;
  now: string;
};

/** The milestone that is looked at: what one would see, the evidence beside it, and the two answers. */
export function CurrentEntry({ entry, place, enough, framework, zone, now }: CurrentEntryProps) {
  const { milestone, level } = place;
  const own = `/sign-off/${entry.personHandle}/${entry.milestone}`;
  return (
    <Sheet
      id="current"
      name={`${milestone.code} of ${entry.person}`}
      title={`${entry.person}: ${milestone.name}`}
      aside={
        <>
          waits since <Time at={entry.askedAt} zone={zone} now={now} />
        </>
      }
      foot={<Decision entry={entry} enough={enough} zone={zone} now={now} own={own} />}
    >
      <p className="mb-4 flex flex-wrap items-center gap-2 text-13 text-ink-2">
        <MilestoneChip framework={framework} code={milestone.code} />
        <LevelName level={level} size={15} />
        {entry.standInFor && <Chip>you stand in for {entry.standInFor}</Chip>}
        <Link href={own as Route}>everything about it</Link>
      </p>
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-[minmax(0,220px)_minmax(0,1fr)]">
        <div>
          <h3 className="text-13 font-medium text-ink-3">You would see, for example</h3>
          <ul className="list-disc pl-5">
            {milestone.behaviours.map((behaviour) => (
              <li key={behaviour}>{behaviour}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3 className="mb-2 text-13 font-medium text-ink-3">Evidence</h3>
          <ul className="grid gap-5">
            {entry.evidence.map((item) => (
              <QueueItem key={item.id} item={item} counted={enough.countedIds.includes(item.id)} />
            ))}
          </ul>
          {!entry.evidence.length && (
            <p className="text-ink-2">What it rested on was withdrawn or is no longer shared.</p>
          )}
        </div>
      </div>
    </Sheet>
  );
}

type DecisionProps = { entry: QueueEntry; enough: Enough; zone: string; now: string; own: string };

function Decision({ entry, enough, zone, now, own }: DecisionProps) {
  const given = entry.voices.find((voice) => voice.voice === 'mentor');
  const maySign = !given && (enough.missing.length === 0 || enough.onlyVoice);
  return (
    <div className="grid gap-3 text-14">
      {given ? (
        <p>
          Signed off by {given.signer} <Time at={given.at} zone={zone} now={now} />. It stays open: it waits
          for a second voice
          {entry.awaited.length ? `, asked: ${entry.awaited.join(', ')}` : ''}.{' '}
          <Link href={`${own}#second-voice` as Route}>Ask somebody who was there</Link>
        </p>
      ) : (
        <WhatIsMissing enough={enough} own={own} />
      )}
      <DecideForms request={entry.request} person={entry.person} sign={sign} back={back} maySign={maySign} />
    </div>
  );
}

function WhatIsMissing({ enough, own }: { enough: Enough; own: string }) {
  if (!enough.missing.length)
    return <p>The evidence suffices by the framework’s own rule. Whether it convinces is yours to say.</p>;
  return (
    <div>
      <p>
        {enough.onlyVoice
          ? 'You can sign off now; it stays open until the rest is there:'
          : 'It cannot be signed off yet:'}
      </p>
      <ul className="list-disc pl-5">
        {enough.missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {enough.onlyVoice && <Link href={`${own}#second-voice` as Route}>Ask somebody who was there</Link>}
    </div>
  );
}
