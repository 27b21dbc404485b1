import { AudienceLine } from '@/components/access/audience-line';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import type { NoteRow } from '@/lib/sessions/note-record';

type NoteFactsProps = { note: NoteRow; words: string; viewer: { id: string; zone: string }; now: string };

/** Who wrote a note, when, who reads it, and the way to its earlier versions. */
export function NoteFacts({ note, words, viewer, now }: NoteFactsProps) {
  return (
    <footer className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-ink-3">
      <span>
        {note.authorId === viewer.id ? 'You' : note.author},{' '}
        <Time at={note.writtenAt} now={now} zone={viewer.zone} />
        {note.updatedAt !== note.writtenAt && ' · edited'}
      </span>
      <AudienceLine audience={note.audience} words={words} item={{ subject: 'note', id: note.id }} />
      <Link href={`/notes/${note.id}`} className="no-print">
        Versions and readers
      </Link>
    </footer>
  );
}
