import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import type { NoteAsk } from '@/lib/sessions/note-record';
import { answerAsk, changeReaders, shareNote } from '@/lib/sessions/readers-actions';
import { sayAsk } from '@/lib/sessions/say-asks';

/**
 * Questions about who may read a note: to answer, or answered. Nothing is drawn where there are none. `here` is the note
 * whose own page this is.
 */
export function AskRows({ asks, here }: { asks: NoteAsk[]; here?: string }) {
  if (asks.length === 0) return null;
  return (
    <ul className="asks" aria-label="Asked about notes">
      {asks.map((ask) => (
        <li key={ask.id}>
          <p>
            {sayAsk(ask)} {ask.note !== here && <Link href={`/notes/${ask.note}`}>Read the note</Link>}
          </p>
          <Answers ask={ask} />
        </li>
      ))}
    </ul>
  );
}

function Answers({ ask }: { ask: NoteAsk }) {
  const { id, note, version, toAudience, readerId, reader } = ask;
  if (!ask.mine)
    return (
      <div className="ask-answers">
        <OneButton action={answerAsk} fields={{ ask: id, answer: 'yes' }}>
          Yes, they may
        </OneButton>
        <OneButton action={answerAsk} fields={{ ask: id, answer: 'no' }} kind="quiet">
          No
        </OneButton>
      </div>
    );
  if (!ask.granted) return null;
  return toAudience ? (
    <OneButton action={changeReaders} fields={{ note, version, audience: toAudience }}>
      Open it to the team
    </OneButton>
  ) : (
    <OneButton action={shareNote} fields={{ note, reader: readerId ?? '' }}>
      Open it to {reader}
    </OneButton>
  );
}
