import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Time } from '@/components/ui/time';
import type { EarlierNote } from '@/lib/sessions/note-record';
import { shareEarlier } from '@/lib/sessions/readers-actions';
import { listed } from '@/lib/sessions/say-asks';

type EarlierNotesProps = {
  notes: EarlierNote[];
  mentorship: string;
  mentor: string;
  now: string;
  zone: string;
};

/** Each earlier note with one click that opens it, or asks whoever else wrote in it. */
export function EarlierNotes({ notes, mentorship, mentor, now, zone }: EarlierNotesProps) {
  return (
    <ul className="rows">
      {notes.map(({ note, author, begins, writtenAt, open, asked, coAuthors }) => (
        <li key={note} className="flex flex-wrap items-center justify-between gap-3">
          <span className="grid min-w-0 flex-1 basis-[240px] gap-1">
            <Link href={`/notes/${note}`} className="written truncate">
              {begins.split('\n')[0] || 'Without words'}
            </Link>
            <span className="text-13 text-ink-3">
              by {author}, <Time at={writtenAt} now={now} zone={zone} />
            </span>
          </span>
          {open && <span className="text-13 text-ink-3">{mentor} reads it</span>}
          {!open && asked && <span className="text-13 text-ink-3">{listed(coAuthors)} was asked</span>}
          {!(open || asked) && (
            <OneButton action={shareEarlier} fields={{ mentorship, note }}>
              {coAuthors.length > 0 ? `Ask ${listed(coAuthors)}` : 'Open it'}
            </OneButton>
          )}
        </li>
      ))}
    </ul>
  );
}
