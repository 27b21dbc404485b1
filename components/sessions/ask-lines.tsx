import { Link } from '@/components/ui/link';
import type { NoteAsk } from '@/lib/sessions/note-record';
import { sayAsk } from '@/lib/sessions/say-asks';

/** On a home: questions about notes that wait for this person, and answers they can act on. */
export function AskLines({ asks }: { asks: NoteAsk[] }) {
  const waiting = asks.filter((ask) => !ask.mine || ask.granted);
  if (waiting.length === 0) return null;
  return (
    <ul className="asks" aria-label="Asked about notes">
      {waiting.slice(0, 3).map((ask) => (
        <li key={ask.id}>
          <p>{sayAsk(ask)}</p>
          <Link href="/notes">{ask.mine ? 'Open it' : 'Answer'}</Link>
        </li>
      ))}
    </ul>
  );
}
