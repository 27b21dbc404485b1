import { AudienceLine } from '@/components/access/audience-line';
import { Prose } from '@/components/ui/prose';
import { Time } from '@/components/ui/time';
import type { NoteRow } from '@/lib/sessions/record';

type NoteCardProps = { note: NoteRow; words: string; viewer: { id: string; zone: string }; now: string };

/** What somebody wrote, in serif, with who wrote it, when, and who reads it. A private one is veiled (sight-2). */
export function NoteCard({ note, words, viewer, now }: NoteCardProps) {
  const mine = note.authorId === viewer.id;
  const changed = note.updatedAt !== note.writtenAt;
  return (
    <article className="grid gap-2">
      {note.audience === 'private' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the veil lifts when it is focused by key, too
        <section className="veil" tabIndex={0} aria-label="Private note, veiled until focused">
          <Prose text={note.body} />
        </section>
      ) : (
        <Prose text={note.body} />
      )}
      <footer className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-ink-3">
        <span>
          {mine ? 'You' : note.author}, <Time at={note.writtenAt} now={now} zone={viewer.zone} />
          {changed && ' · edited'}
        </span>
        <AudienceLine audience={note.audience} words={words} item={{ subject: 'note', id: note.id }} />
      </footer>
    </article>
  );
}
