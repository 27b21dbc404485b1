import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { AgainEntry } from '@/components/checkins/again-entry';
import { DecidedToast } from '@/components/checkins/decided-toast';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import type { Shortcut } from '@/components/ui/shortcuts';
import { read } from '@/lib/access/read';
import { undo } from '@/lib/checkins/actions';
import { type AgainWeighed, weighAgain } from '@/lib/checkins/again';
import { getToConfirm } from '@/lib/checkins/queries';
import { sayDecided } from '@/lib/checkins/say-decided';
import { getJustDecided } from '@/lib/checkins/signed-queries';
import { getFramework, getFrameworksByVersion } from '@/lib/frameworks/queries';
import { sayCarried } from '@/lib/growth/carried';

export const metadata = { title: 'To confirm' };

type Asked = { item?: string };

export default async function ToConfirmAgain({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const page = await read(async (tx) => {
    const [entries, { framework }, worded, decided] = await Promise.all([
      getToConfirm(tx),
      getFramework(tx),
      getFrameworksByVersion(tx),
      getJustDecided(tx),
    ]);
    return { framework, decided, queue: weighAgain(framework, worded, entries) };
  });
  const { viewer, queue, decided } = page;
  const current = queue.find((each) => nameOf(each) === asked.item) ?? queue[0];
  const now = new Date().toISOString();
  const undoable = decided?.decision === 'signed-off';
  return (
    <SignedIn viewer={viewer} current="sign-off" keys={keysOf(queue, current, undoable)}>
      <PageHeader
        title="To confirm"
        lead={`The framework says something else now than when these were signed off. Version ${page.framework.version} is in force.`}
      />
      {current ? (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_320px]">
          <AgainEntry key={nameOf(current)} {...current} zone={viewer.zone} now={now} />
          <Sheet id="queue" title="Waiting" aside="met longest ago first">
            <ol className="grid">
              {queue.map((each) => (
                <Line key={nameOf(each)} weighed={each} current={each === current} />
              ))}
            </ol>
          </Sheet>
        </div>
      ) : (
        <EmptyState action={<ButtonLink href="/sign-off">Sign-off</ButtonLink>}>
          Nothing waits to be confirmed. When the framework changes what a milestone means, those who met it
          appear here.
        </EmptyState>
      )}
      {decided && (
        <DecidedToast action={undo} signOff={decided.id} text={sayDecided(decided)} undoable={undoable} />
      )}
    </SignedIn>
  );
}

const nameOf = ({ entry }: AgainWeighed) => `${entry.personHandle}.${entry.milestone}`;
const hrefOf = (weighed: AgainWeighed | undefined) =>
  `/sign-off/again${weighed ? `?item=${nameOf(weighed)}` : ''}`;

function Line({ weighed, current }: { weighed: AgainWeighed; current: boolean }) {
  const { entry, place, waitsFor } = weighed;
  return (
    <li
      className={`relative border-b border-line px-2 py-2.5 last:border-b-0 ${current ? 'bg-sunken' : 'hover:bg-sunken'}`}
    >
      <Link
        href={hrefOf(weighed) as Route}
        aria-current={current ? 'true' : undefined}
        className="grid no-underline after:absolute after:inset-0"
      >
        <span className="font-semibold">{entry.person}</span>
        <span>
          <span className="text-13 text-ink-3">{entry.milestone}</span> {place.milestone.name}
        </span>
        <span className="text-13 text-ink-3">
          {waitsFor ? 'waits for a second voice' : sayCarried(entry.carried)}
        </span>
      </Link>
    </li>
  );
}

/** A and B answer, J and K move, U takes back (key-7, key-10). */
function keysOf(queue: AgainWeighed[], current: AgainWeighed | undefined, undoable: boolean): Shortcut[] {
  const at = current ? queue.indexOf(current) : 0;
  const to = (step: number) => hrefOf(queue[Math.min(Math.max(at + step, 0), queue.length - 1)]);
  const answers = [
    { keys: 'a', says: 'Holds under the new wording', href: '#confirm' },
    { keys: 'b', says: 'Not yet, with a reason', href: '#reason' },
    { keys: 'j', says: 'Next in the queue', href: to(1) },
    { keys: 'k', says: 'Previous in the queue', href: to(-1) },
  ];
  return [
    ...(current ? answers : []),
    ...(undoable ? [{ keys: 'u', says: 'Undo the confirmation', href: '#undo' }] : []),
  ];
}
