import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { sayDay } from '@/lib/people/say-time';
import { nameOf } from '@/lib/sessions/number';
import type { ActionItem } from '@/lib/sessions/record';
import { pairOf } from '@/lib/sessions/say-choices';
import { sayReaders } from '@/lib/sessions/say-readers';
import { CheckItem } from './check-item';
import { Veiled } from './veiled';

type ItemListProps = {
  items: ActionItem[];
  viewerId: string;
  /** YYYY-MM-DD in the viewer's zone */
  today: string;
  /** may the viewer check off? */
  open: boolean;
  /** show which session each came from */
  sources?: boolean;
};

/** Action items with their owner and day; either side checks them off. */
export function ItemList({ items, viewerId, today, open, sources = false }: ItemListProps) {
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={item.id} className="grid grid-cols-[32px_minmax(0,1fr)] items-start gap-x-2">
          {open ? (
            <CheckItem id={item.id} version={item.version} done={item.doneAt !== null} body={item.body} />
          ) : (
            <span aria-hidden="true">{item.doneAt ? '✓' : '–'}</span>
          )}
          <div className="grid gap-1 pt-1">
            <span className={item.doneAt ? 'text-ink-3 line-through' : ''}>
              <Veiled audience={item.audience}>{item.body}</Veiled>
            </span>
            <span className="text-13 text-ink-3">
              {item.ownerId === viewerId ? 'You' : item.owner}
              <Due item={item} today={today} mine={item.ownerId === viewerId} />
              {item.doneBy && ` · checked off by ${item.doneBy}`}
              {sources && item.session && <Source session={item.session} />}
              {' · '}
              <Link href={`/who/action-item/${item.id}` as Route} title="Who can read this">
                {readersOf(item, viewerId)}
              </Link>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

const readersOf = (item: ActionItem, viewerId: string) =>
  sayReaders(item.audience, item.authorId, pairOf({ ...item, moreMentors: false }), viewerId);

/** Only what the reader can act on today takes the colour of attention. */
function Due({ item, today, mine }: { item: ActionItem; today: string; mine: boolean }) {
  if (!item.dueOn) return null;
  const { text, title, dateTime } = sayDay(item.dueOn, today);
  const late = !item.doneAt && item.dueOn < today;
  return (
    <span className={late && mine ? 'font-semibold text-alert' : ''}>
      {late ? ` · ${mine ? '! ' : ''}was due ` : ' · due '}
      <time dateTime={dateTime} title={title}>
        {text}
      </time>
    </span>
  );
}

function Source({ session }: { session: number }) {
  return (
    <>
      {' · '}
      <Link href={`/sessions/${nameOf(session)}` as Route}>from {nameOf(session)}</Link>
    </>
  );
}
