import type { Route } from 'next';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import { nameOf } from '@/lib/sessions/number';
import type { ItemWithHistory } from '@/lib/sessions/record';
import { ownersOf, pairOf } from '@/lib/sessions/say-choices';
import { changeWords, sayItemDue } from '@/lib/sessions/say-item';
import { sayReaders } from '@/lib/sessions/say-readers';
import { ChangeItemForm } from './change-item-form';
import { CheckItem } from './check-item';

type ItemRowsProps = {
  items: ItemWithHistory[];
  viewer: { id: string; zone: string };
  now: string;
  /** YYYY-MM-DD in the viewer's zone */
  today: string;
  /** the item being changed */
  changing?: string;
};

/** My list of action items: tick, whose, until when, where from, who did what with it (F14). */
export function ItemRows({ items, viewer, now, today, changing }: ItemRowsProps) {
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={item.id} id={item.id} className="grid grid-cols-[32px_minmax(0,1fr)] items-start gap-x-2">
          {item.open ? (
            <CheckItem id={item.id} version={item.version} done={item.doneAt !== null} body={item.body} />
          ) : (
            <span aria-hidden="true">{item.doneAt ? '✓' : '–'}</span>
          )}
          {changing === item.id && item.open && !item.doneAt ? (
            <ChangeItemForm item={item} owners={ownersOf({ ...item, moreMentors: false }, viewer.id)} />
          ) : (
            <OneItem {...{ item, viewer, now, today }} />
          )}
        </li>
      ))}
    </ul>
  );
}

type OneItemProps = Omit<ItemRowsProps, 'items' | 'changing'> & { item: ItemWithHistory };

function OneItem({ item, viewer, now, today }: OneItemProps) {
  const done = item.doneAt !== null;
  const mine = item.ownerId === viewer.id;
  const due = sayItemDue(item.dueOn, done, today);
  const late = !done && mine && item.dueOn !== null && item.dueOn < today;
  const readers = sayReaders(
    item.audience,
    item.authorId,
    pairOf({ ...item, moreMentors: false }),
    viewer.id,
  );
  return (
    <div className="grid gap-1 pt-1">
      <bdi className={done ? 'text-ink-3 line-through' : ''}>{item.body}</bdi>
      <span className="agenda-why">
        <span>{mine ? 'You' : item.owner}</span>
        {due && <span className={late ? 'font-semibold' : ''}>{due}</span>}
        {item.session && (
          <Link href={`/sessions/${nameOf(item.session)}` as Route}>from {nameOf(item.session)}</Link>
        )}
        <Link href={`/who/action-item/${item.id}` as Route} title="Who can read this">
          {readers}
        </Link>
        {item.open && !done && (
          <Link
            href={`/sessions/action-items?change=${item.id}#${item.id}` as Route}
            aria-label={`${late ? 'Find a new day' : 'Change'}: ${item.body}`}
          >
            {late ? 'Find a new day' : 'Change'}
          </Link>
        )}
      </span>
      <History item={item} now={now} zone={viewer.zone} />
    </div>
  );
}

function History({ item, now, zone }: { item: ItemWithHistory; now: string; zone: string }) {
  const last = item.history.at(-1);
  if (!last) return null;
  return (
    <Disclosure
      summary={
        <span className="text-13">
          {last.actor} {changeWords[last.what]} <Time at={last.at} now={now} zone={zone} />
        </span>
      }
    >
      <ol className="grid gap-1 text-13 text-ink-3">
        <li>
          {item.author} wrote it down <Time at={item.recordedAt} now={now} zone={zone} />
        </li>
        {item.history.map((one) => (
          <li key={`${one.at} ${one.what}`}>
            {one.actor} {changeWords[one.what]} <Time at={one.at} now={now} zone={zone} />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
