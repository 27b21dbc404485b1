import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Prose } from '@/components/ui/prose';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import type { TeamNote } from '@/lib/sessions/note-record';
import { nameOf } from '@/lib/sessions/number';

/** Notes whose authors chose the team as their readers; nothing is drawn where there are none. */
export function TeamNotes({ notes, when }: { notes: TeamNote[]; when: { now: string; zone: string } }) {
  if (notes.length === 0) return null;
  return (
    <Sheet id="team-notes" title="Shared with the team" className="mt-6">
      <div className="grid gap-6">
        {notes.map((note) => (
          <article key={note.id} className="grid gap-2">
            <Prose text={note.body} />
            <footer className="text-13 text-ink-3">
              {note.author}, <Time {...when} at={note.updatedAt} />
              {' · '}
              {note.session && (
                <>
                  <Link href={`/sessions/${nameOf(note.session)}` as Route}>{nameOf(note.session)}</Link>
                  {' · '}
                </>
              )}
              <Link href={`/who/note/${note.id}` as Route}>who can read this</Link>
            </footer>
          </article>
        ))}
      </div>
    </Sheet>
  );
}
