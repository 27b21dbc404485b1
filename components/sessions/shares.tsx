import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import type { ShownNote } from '@/lib/sessions/note-record';
import { unshareNote } from '@/lib/sessions/readers-actions';
import { ShareForm } from './share-form';

type SharesProps = {
  note: string;
  shown: ShownNote[];
  people: { id: string; name: string; title: string | null }[];
};

/** To whom this note was shown by name, and one more person to show it to (R1). */
export function Shares({ note, shown, people }: SharesProps) {
  const choices = people.map(({ id, name, title }) => ({
    value: id,
    label: title ? `${name}, ${title}` : name,
  }));
  return (
    <Sheet id="shares" title="Show it to one person">
      {shown.length > 0 && (
        <ul className="rows mb-4">
          {shown.map(({ readerId, reader }) => (
            <li key={readerId} className="flex flex-wrap items-center justify-between gap-2">
              {reader}
              <OneButton
                action={unshareNote}
                fields={{ note, reader: readerId }}
                kind="quiet"
                name={`Take it back from ${reader}`}
              >
                Take back
              </OneButton>
            </li>
          ))}
        </ul>
      )}
      <ShareForm note={note} choices={choices} />
    </Sheet>
  );
}
