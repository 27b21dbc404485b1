import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { CurrentEntry } from '@/components/checkins/current-entry';
import { DecidedToast } from '@/components/checkins/decided-toast';
import { type QueueLine, QueueList } from '@/components/checkins/queue-list';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import type { Shortcut } from '@/components/ui/shortcuts';
import { read } from '@/lib/access/read';
import { signTogether, undo } from '@/lib/checkins/actions';
import { countToConfirm } from '@/lib/checkins/again-queries';
import { getSignOffQueue } from '@/lib/checkins/queries';
import { type Weighed, weighQueue } from '@/lib/checkins/queue';
import { sayDecided } from '@/lib/checkins/say-decided';
import { getJustDecided } from '@/lib/checkins/signed-queries';
import { getFramework } from '@/lib/frameworks/queries';
import { sayTime } from '@/lib/people/say-time';

export const metadata = { title: 'Sign-off' };

type Asked = { item?: string };

export default async function SignOff({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const page = await read(async (tx) => {
    const [queue, toConfirm, { framework }, decided] = await Promise.all([
      getSignOffQueue(tx),
      countToConfirm(tx),
      getFramework(tx),
      getJustDecided(tx),
    ]);
    return { queue, toConfirm, framework, decided };
  });
  const { viewer, framework, decided } = page;
  const undoable = decided?.decision === 'signed-off';
  const now = new Date().toISOString();
  const queue = weighQueue(framework, page.queue);
  const current = queue.find(({ entry }) => entry.request === asked.item) ?? queue[0];
  return (
    <SignedIn viewer={viewer} current="sign-off" keys={keysOf(queue, current, undoable)}>
      <PageHeader title="Sign-off" lead={leadOf(queue)} />
      {page.toConfirm > 0 && (
        <p className="mb-5">
          <Link href={'/sign-off/again' as Route}>
            {page.toConfirm} met under an earlier wording, to confirm
          </Link>
        </p>
      )}
      {current ? (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_320px]">
          <CurrentEntry
            key={current.entry.request}
            {...current}
            framework={framework}
            zone={viewer.zone}
            now={now}
          />
          <Sheet id="queue" title="Waiting" aside="longest first">
            <QueueList
              action={signTogether}
              lines={queue.map((each) => lineOf(each, current, now, viewer.zone))}
            />
          </Sheet>
        </div>
      ) : (
        <EmptyState action={<ButtonLink href="/mentees">My mentees</ButtonLink>}>
          Nothing waits for you. When a mentee asks for sign-off, it appears here with its evidence.
        </EmptyState>
      )}
      {decided && (
        <DecidedToast action={undo} signOff={decided.id} text={sayDecided(decided)} undoable={undoable} />
      )}
    </SignedIn>
  );
}

function leadOf(queue: Weighed[]): string {
  const mine = queue.filter((each) => !each.mentorHasSpoken).length;
  if (!queue.length) return 'Milestones your mentees have offered, with the evidence beside them.';
  const waits = mine === 1 ? '1 milestone waits for you' : `${mine} milestones wait for you`;
  return mine === queue.length ? `${waits}.` : `${waits}, ${queue.length - mine} for a second voice.`;
}

function lineOf(
  { entry, place, mentorHasSpoken, together }: Weighed,
  current: Weighed,
  now: string,
  zone: string,
): QueueLine {
  const ago = sayTime(entry.askedAt, now, zone).text;
  return {
    request: entry.request,
    person: entry.person,
    milestone: entry.milestone,
    name: place.milestone.name,
    waits: mentorHasSpoken ? 'waits for a second voice' : `asked ${ago}`,
    together,
    current: entry === current.entry,
  };
}

/** A and B decide, J and K move, U takes back (key-7, key-10); all of them in the sheet that ? opens. */
function keysOf(queue: Weighed[], current: Weighed | undefined, undoable: boolean): Shortcut[] {
  const at = current ? queue.indexOf(current) : 0;
  const to = (step: number) =>
    `/sign-off?item=${queue[Math.min(Math.max(at + step, 0), queue.length - 1)]?.entry.request}`;
  const decide = [
    { keys: 'a', says: 'Sign off', href: '#sign' },
    { keys: 'b', says: 'Back with a reason', href: '#reason' },
    { keys: 'j', says: 'Next in the queue', href: to(1) },
    { keys: 'k', says: 'Previous in the queue', href: to(-1) },
  ];
  return [
    ...(current ? decide : []),
    ...(undoable ? [{ keys: 'u', says: 'Undo the sign-off', href: '#undo' }] : []),
  ];
}
