import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Time } from '@/components/ui/time';
import type { ShownNote } from '@/lib/sessions/note-record';
import { unshareNote } from '@/lib/sessions/readers-actions';

/** Notes shown by name: where each begins, by whom, to whom; one's own can be taken back. */
export function ShownNotes({ notes, now, zone }: { notes: ShownNote[]; now: string; zone: string }) {
  return (
    <ul className="rows">
      {notes.map(({ note, author, begins, readerId, reader, sharedBy, mine, sharedAt }) => (
        <li key={note + readerId} className="flex flex-wrap items-center justify-between gap-3">
          <span className="grid min-w-0 flex-1 basis-[240px] gap-1">
            <Link href={`/notes/${note}`} className="written truncate">
              {begins.split('\n')[0] || 'Without words'}
            </Link>
            <span className="text-13 text-ink-3">
              by {author} · {mine ? `to ${reader}` : `shown by ${sharedBy}`}{' '}
              <Time at={sharedAt} now={now} zone={zone} />
            </span>
          </span>
          {mine && (
            <OneButton
              action={unshareNote}
              fields={{ note, reader: readerId }}
              kind="quiet"
              name={`Take it back from ${reader}`}
            >
              Take back
            </OneButton>
          )}
        </li>
      ))}
    </ul>
  );
}
