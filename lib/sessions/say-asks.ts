import type { NoteAsk } from './note-record';

/** A question about a note in one sentence, as the reader of the page meets it (R1, R9). */
export function sayAsk(ask: NoteAsk): string {
  const whom = ask.reader ?? 'the manager and the other mentors';
  if (!ask.mine) return `${ask.asker} asks whether ${whom} may read a note you wrote together.`;
  return ask.granted
    ? `${ask.asked} agrees that ${whom} may read your note.`
    : `You asked ${ask.asked} whether ${whom} may read your note. Until there is a yes, nothing changes.`;
}

/** Names as a sentence holds them: "Ana", "Ana and Ben", "Ana, Ben and Cy". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
