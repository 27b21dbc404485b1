import { ButtonLink } from '@/components/ui/button-link';
import { Sheet } from '@/components/ui/sheet';
import type { NoteRow } from '@/lib/sessions/note-record';
import { nameOf } from '@/lib/sessions/number';
import type { ActionItem, SessionHead } from '@/lib/sessions/record';
import { ItemList } from './item-list';
import { SharedNotes } from './notepad';

type SessionMainProps = {
  session: SessionHead;
  notes: NoteRow[];
  items: ActionItem[];
  viewer: { id: string; zone: string };
  now: string;
  today: string;
  first: boolean;
};

/** The wide column for the two of the session: what was said, what is to be done. Writing happens on the edit page. */
export function SessionMain({ session, notes, items, viewer, now, today, first }: SessionMainProps) {
  const { open } = session;
  const add = (what: string, anchor: string) =>
    open && (
      <p className="mt-5">
        <ButtonLink small href={`/sessions/${nameOf(session.number)}/edit#${anchor}`}>
          {what}
        </ButtonLink>
      </p>
    );
  return (
    <div className="grid gap-6">
      <SharedNotes {...{ session, notes, viewer, now, first }} />
      <Sheet id="action-items" title="Action items">
        <ItemList items={items} viewerId={viewer.id} today={today} open={open} />
        {items.length === 0 && <p className="text-ink-3">Nothing was left to do.</p>}
        {add('Add an action item', 'new-item')}
      </Sheet>
    </div>
  );
}
