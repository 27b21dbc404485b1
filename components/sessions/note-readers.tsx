import { OneButton } from '@/components/ui/one-button';
import type { NoteWhole } from '@/lib/sessions/note-record';
import { changeReaders } from '@/lib/sessions/readers-actions';
import { audienceChoices } from '@/lib/sessions/say-choices';
import { pairOfNote } from '@/lib/sessions/say-note';

/** For a note's author: one click to more or fewer readers, each with what it promises (R1). */
export function NoteReaders({ note, viewerId }: { note: NoteWhole; viewerId: string }) {
  const pair = pairOfNote(note);
  const choices = (pair ? audienceChoices(pair, note.managed, viewerId) : []).filter(
    (one) => one.value !== note.audience && (note.open || one.value === 'private'),
  );
  if (choices.length === 0) return null;
  return (
    <div className="mt-5 grid gap-3 border-t border-line pt-5">
      <h3 className="text-13 text-ink-2">Change who reads it</h3>
      {choices.map(({ value, label, hint }) => (
        <div key={value} className="grid justify-items-start gap-1">
          <OneButton
            action={changeReaders}
            fields={{ note: note.id, version: note.version, audience: value }}
          >
            {label}
          </OneButton>
          <span className="text-13 text-ink-3">{hint}</span>
        </div>
      ))}
      <p className="text-13 text-ink-3">
        Fewer people: at once. More people: when everybody who wrote in it agrees.
      </p>
    </div>
  );
}
