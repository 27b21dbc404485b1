import type { NoteRow } from './note-record';

/** The two columns of a session's editor: what both read, and what only the viewer does. */
export type Column = 'shared' | 'own';

/**
 * Which of a session's notes stand in the columns: the first one both read, and the first one nobody but the viewer
 * reads. A private note with another author or reader is none of the two. `notes` come oldest first.
 */
export function padsOf(notes: readonly NoteRow[], viewerId: string) {
  const shared = notes.find((note) => note.audience !== 'private');
  const own = notes.find(
    ({ audience, authorId, others }) =>
      audience === 'private' && authorId === viewerId && others.length === 0,
  );
  return { shared, own, rest: notes.filter((note) => note !== shared && note !== own) };
}

/** A text as a browser's field holds it: lines end with one character. */
export const plainLines = (text: string): string => text.replace(/\r\n?/g, '\n');
