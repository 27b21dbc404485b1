import type { NoteRow } from '@/lib/sessions/note-record';
import type { SessionHead } from '@/lib/sessions/record';
import { pairOf } from '@/lib/sessions/say-choices';
import { sayNoteReaders } from '@/lib/sessions/say-readers';
import { NoteCard } from './note-card';

type SessionNotesProps = {
  notes: NoteRow[];
  session: SessionHead;
  viewer: { id: string; zone: string };
  now: string;
  /** said where there is nothing to read */
  empty: string;
};

/** Notes one under the other, each with the words for who reads it. */
export function SessionNotes({ notes, session, viewer, now, empty }: SessionNotesProps) {
  if (notes.length === 0) return <p className="text-ink-3">{empty}</p>;
  return (
    <div className="grid gap-6">
      {notes.map((note) => (
        <NoteCard
          key={note.id}
          note={note}
          words={sayNoteReaders(note, pairOf(session), viewer.id)}
          viewer={viewer}
          now={now}
        />
      ))}
    </div>
  );
}
