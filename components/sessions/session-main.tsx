import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Sheet } from '@/components/ui/sheet';
import type { ActionItem, NoteRow, SessionHead } from '@/lib/sessions/record';
import { audienceChoices, ownersOf, pairOf } from '@/lib/sessions/say-choices';
import { AddItemForm } from './add-item-form';
import { ItemList } from './item-list';
import { NoteForm } from './note-form';
import { OutcomeForm } from './outcome-form';
import { SessionNotes } from './session-notes';
import { whoWords } from './session-row';

type SessionMainProps = {
  session: SessionHead;
  notes: NoteRow[];
  items: ActionItem[];
  viewer: { id: string; zone: string };
  now: string;
  today: string;
  /** keys for the forms of this drawing of the page */
  keys: { note: string; item: string };
};

const Later = (props: { summary: string; children: ReactNode }) => (
  <div className="mt-5">
    <Disclosure {...props} />
  </div>
);

/** The wide column for the two of the session: what became of it, what was said, what is to be done. */
export function SessionMain({ session, notes, items, viewer, now, today, keys }: SessionMainProps) {
  const other = whoWords(session, viewer.id);
  const begun = Date.parse(session.startsAt) <= Date.parse(now);
  return (
    <div className="grid gap-6">
      {session.open && session.state === 'planned' && (
        <Sheet id="outcome" title={begun ? 'Was it held?' : 'Does it take place?'}>
          <OutcomeForm
            session={session.id}
            version={session.version}
            state={session.state}
            chosen={begun ? 'held' : 'cancelled'}
            other={other}
          />
        </Sheet>
      )}
      <Sheet id="notes" title={`You and ${other}`}>
        <SessionNotes {...{ notes, session, viewer, now }} empty="No note for both yet." />
        {session.open && (
          <Later summary="Add a note">
            <NoteForm
              target={{ session: session.id, key: keys.note }}
              choices={audienceChoices(pairOf(session), session.managed, viewer.id)}
              audience="pair"
              draft={`rung:draft:${viewer.id}:note:${session.id}`}
            />
          </Later>
        )}
      </Sheet>
      <Sheet id="action-items" title="Action items">
        <ItemList items={items} viewerId={viewer.id} today={today} open={session.open} />
        {items.length === 0 && <p className="text-ink-3">Nothing was left to do.</p>}
        {session.open && (
          <Later summary="Add an action item">
            <AddItemForm session={session.id} formKey={keys.item} owners={ownersOf(session, viewer.id)} />
          </Later>
        )}
      </Sheet>
    </div>
  );
}
