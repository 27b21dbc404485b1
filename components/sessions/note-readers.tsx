import { OneButton } from '@/components/ui/one-button';
import type { NoteWhole } from '@/lib/sessions/note-record';
import { changeReaders } from '@/lib/sessions/readers-actions';
import { listed } from '@/lib/sessions/say-asks';
import { audienceChoices } from '@/lib/sessions/say-choices';
import { pairOfNote } from '@/lib/sessions/say-note';

type NoteReadersProps = {
  note: NoteWhole;
  readers: { name: string; coAuthor: boolean }[];
  viewerId: string;
};

/** For a note's author: one click to more or fewer readers, each with what it promises (R1). */
export function NoteReaders({ note, readers, viewerId }: NoteReadersProps) {
  const pair = pairOfNote(note);
  const choices = (pair ? audienceChoices(pair, note.managed, viewerId) : []).filter(
    (one) => one.value !== note.audience && (note.open || one.value === 'private'),
  );
  if (choices.length === 0) return null;
  // Whoever wrote in it goes on reading it: a note of two never becomes "only you".
  const co = readers.filter((one) => one.coAuthor).map((one) => one.name);
  const goesOn = `${listed(co)} wrote in it and ${co.length > 1 ? 'go' : 'goes'} on reading it.`;
  return (
    <div className="mt-5 grid gap-3 border-t border-line pt-5">
      <h3 className="text-13 text-ink-2">Change who reads it</h3>
      {choices.map(({ value, label, hint }) => (
        <div key={value} className="grid justify-items-start gap-1">
          <OneButton
            action={changeReaders}
            fields={{ note: note.id, version: note.version, audience: value }}
          >
            {value === 'private' && co.length > 0 ? `You and ${listed(co)}, nobody else` : label}
          </OneButton>
          <span className="text-13 text-ink-3">{value === 'private' && co.length > 0 ? goesOn : hint}</span>
        </div>
      ))}
      <p className="text-13 text-ink-3">
        Fewer people: at once. More people: when everybody who wrote in it agrees.
      </p>
    </div>
  );
}
