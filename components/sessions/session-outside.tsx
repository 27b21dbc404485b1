import { Sheet } from '@/components/ui/sheet';
import type { NoteRow } from '@/lib/sessions/note-record';
import type { SessionHead } from '@/lib/sessions/record';
import { SessionNotes } from './session-notes';

type SessionOutsideProps = {
  session: SessionHead;
  notes: NoteRow[];
  viewer: { id: string; zone: string };
  now: string;
};

/**
 * For readers who are not of the pair, and former mentors: what was shared with them, and the same sentence whether or
 * not there is anything else (sight-6).
 */
export function SessionOutside({ session, notes, viewer, now }: SessionOutsideProps) {
  return (
    <Sheet id="notes" title="Notes" className="max-w-[760px]">
      <div className="grid gap-6">
        {notes.length > 0 && <SessionNotes {...{ notes, session, viewer, now }} empty="" />}
        <p className="text-ink-2">
          Notes are between {session.mentee} and {session.mentor}. This page would look the same if there were
          none.
        </p>
      </div>
    </Sheet>
  );
}
