import { AudienceLine } from '@/components/access/audience-line';
import { Sheet } from '@/components/ui/sheet';
import type { NoteRow } from '@/lib/sessions/note-record';
import { type Column, padsOf, plainLines } from '@/lib/sessions/pads';
import { privateHint, promiseOf, whatPrivateMeans } from '@/lib/sessions/promise';
import type { SessionHead } from '@/lib/sessions/record';
import { pairOf } from '@/lib/sessions/say-choices';
import { sayNoteReaders, sayReaders } from '@/lib/sessions/say-readers';
import { NoteWords } from './note-card';
import { NoteFacts } from './note-facts';
import { Pad } from './pad';
import { SessionNotes } from './session-notes';

type NotepadProps = {
  session: SessionHead;
  /** every note of the session the viewer may read */
  notes: NoteRow[];
  viewer: { id: string; zone: string };
  now: string;
  /** the viewer has no private note yet: say what private means before the first is kept (R4) */
  first: boolean;
};

/** What both read: the note they write together, and whatever else was written for more than one. */
export function SharedNotes(props: NotepadProps) {
  const { session, viewer, notes } = props;
  const { shared, rest } = padsOf(notes, viewer.id);
  const more = rest.filter((note) => note.audience !== 'private');
  const words = shared
    ? sayNoteReaders(shared, pairOf(session), viewer.id)
    : sayReaders('pair', viewer.id, pairOf(session), viewer.id);
  return (
    <Sheet id="notes" title={words} name={words}>
      <Words {...props} column="shared" note={shared} title={words} empty="No note for both yet." />
      {!shared && session.open && (
        <AudienceLine audience="pair" words={words} promise={promiseOf('pair', session.managed).words} />
      )}
      {more.length > 0 && <More {...props} notes={more} />}
    </Sheet>
  );
}

/** What only the viewer reads, veiled; and private notes of theirs that somebody else was shown or wrote in. */
export function OwnNotes(props: NotepadProps) {
  const { session, viewer, notes, first } = props;
  const { own, rest } = padsOf(notes, viewer.id);
  const more = rest.filter((note) => note.audience === 'private');
  return (
    <Sheet
      id="only-you"
      title="Only you"
      tone="sunken"
      aside={
        <label className="print-own no-print">
          <input type="checkbox" /> Print this, too
        </label>
      }
    >
      <Words {...props} column="own" note={own} title="Only you" empty="No private note of yours." />
      {session.open && <p className="mt-2 text-13 text-ink-3">{privateHint}</p>}
      {session.open && first && (
        <p className="mt-3 border-l-2 border-line-strong pl-3 text-13 text-ink-2">{whatPrivateMeans}</p>
      )}
      {more.length > 0 && <More {...props} notes={more} />}
    </Sheet>
  );
}

type WordsProps = NotepadProps & { column: Column; note: NoteRow | undefined; title: string; empty: string };

/** One column: a field that saves itself while the mentorship runs; words to read after that. */
function Words({ session, viewer, now, column, note, title, empty }: WordsProps) {
  const both = sayReaders('pair', viewer.id, pairOf(session), viewer.id);
  const kept = { note: note?.id ?? null, version: note?.version ?? 0, text: plainLines(note?.body ?? '') };
  const read = note && <NoteWords note={note} />;
  return (
    <div className="grid gap-3">
      {session.open && (
        <Pad
          viewer={viewer.id}
          session={session.id}
          mentorship={session.mentorship}
          column={column}
          kept={kept}
          label={column === 'own' ? 'Only you: private note' : `${title}: note for both`}
          other={column === 'own' ? both : 'Only you'}
          placeholder={column === 'own' ? 'For yourself' : 'What you talk about'}
          writing={!note || session.state === 'planned'}
        >
          {read}
        </Pad>
      )}
      {!session.open && (read || <p className="text-ink-3">{empty}</p>)}
      {note && (
        <NoteFacts {...{ note, viewer, now }} words={sayNoteReaders(note, pairOf(session), viewer.id)} />
      )}
    </div>
  );
}

function More({ notes, session, viewer, now }: NotepadProps) {
  return (
    <div className="mt-6 border-t border-line pt-6">
      <SessionNotes {...{ notes, session, viewer, now }} empty="" />
    </div>
  );
}
