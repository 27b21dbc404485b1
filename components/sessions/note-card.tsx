import { Prose } from '@/components/ui/prose';
import type { NoteRow } from '@/lib/sessions/note-record';
import { NoteFacts } from './note-facts';

type NoteCardProps = { note: NoteRow; words: string; viewer: { id: string; zone: string }; now: string };

/** What somebody wrote, in serif, with who wrote it, when, and who reads it. */
export function NoteCard({ note, words, viewer, now }: NoteCardProps) {
  return (
    <article className="grid gap-2">
      <NoteWords note={note} />
      <NoteFacts {...{ note, words, viewer, now }} />
    </article>
  );
}

/** The words of a note; private ones are veiled (sight-2). */
export function NoteWords({ note }: { note: Pick<NoteRow, 'audience' | 'body'> }) {
  return note.audience === 'private' ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the veil lifts when it is focused by key, too
    <section className="veil" tabIndex={0} aria-label="Private note, veiled until focused">
      <Prose text={note.body} />
    </section>
  ) : (
    <Prose text={note.body} />
  );
}
