import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { confirm, notYet } from '@/lib/checkins/actions';
import type { AgainWeighed } from '@/lib/checkins/again';
import { oldWordingHref, sayCarried } from '@/lib/growth/carried';
import { AgainForms } from './again-forms';
import { QueueItem } from './queue-item';

type AgainEntryProps = AgainWeighed & { zone: string; now: string };

/** A milestone met under another wording: what it meant then, what it asks now, the same evidence, and the two answers. */
export function AgainEntry({ zone, now, ...weighed }: AgainEntryProps) {
  const { entry, place, old, enough } = weighed;
  const own = `/sign-off/${entry.personHandle}/${entry.milestone}`;
  const signers = [...new Set(entry.before.map((each) => each.signer))].join(' and ');
  return (
    <Sheet
      id="current"
      name={`${entry.milestone} of ${entry.person}`}
      title={`${entry.person}: ${place.milestone.name}`}
      aside={
        <>
          met <Time at={entry.since} zone={zone} now={now} form="day" />
        </>
      }
      foot={<Answer {...weighed} />}
    >
      <p className="mb-4 text-13 text-ink-2">
        {sayCarried(entry.carried)}
        {signers && `; signed off by ${signers}`}. It counts as met until somebody says otherwise.{' '}
        <Link href={own as Route}>Everything about it</Link>
      </p>
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        <Wording
          title={`Then, version ${entry.carried.under}`}
          name={old?.name ?? entry.carried.from}
          behaviours={old?.behaviours ?? []}
          href={oldWordingHref(entry.carried)}
        />
        <Wording
          title="Now"
          name={place.milestone.name}
          behaviours={place.milestone.behaviours}
          href={`/framework/milestones/${entry.milestone}`}
        />
      </div>
      <h3 className="mt-5 mb-2 text-13 font-medium text-ink-3">Evidence</h3>
      <ul className="grid gap-5">
        {entry.evidence.map((item) => (
          <QueueItem key={item.id} item={item} counted={enough.countedIds.includes(item.id)} />
        ))}
      </ul>
      {!entry.evidence.length && (
        <p className="text-ink-2">What it rested on was withdrawn or is no longer shared.</p>
      )}
    </Sheet>
  );
}

type WordingProps = { title: string; name: string; behaviours: string[]; href: string };

function Wording({ title, name, behaviours, href }: WordingProps) {
  return (
    <div>
      <h3 className="text-13 font-medium text-ink-3">{title}</h3>
      <p className="font-semibold">
        <Link href={href as Route}>{name}</Link>
      </p>
      <ul className="list-disc pl-5">
        {behaviours.map((behaviour) => (
          <li key={behaviour}>{behaviour}</li>
        ))}
      </ul>
    </div>
  );
}

function Answer({ entry, enough, waitsFor }: AgainWeighed) {
  const missing = !waitsFor && enough.missing.length > 0;
  return (
    <div className="grid gap-3 text-14">
      {waitsFor && <p>{waitsFor}</p>}
      {missing && (
        <div>
          <p>
            {enough.onlyVoice
              ? 'You can confirm it now; it stays open until the rest is there:'
              : 'It cannot be confirmed yet:'}
          </p>
          <ul className="list-disc pl-5">
            {enough.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <AgainForms
        personId={entry.personId}
        person={entry.person}
        milestone={entry.milestone}
        confirm={confirm}
        notYet={notYet}
        formKey={crypto.randomUUID()}
        mayConfirm={!waitsFor && (enough.missing.length === 0 || enough.onlyVoice)}
      />
    </div>
  );
}
