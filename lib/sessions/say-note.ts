import type { NoteWhole } from './note-record';
import { pairOf } from './say-choices';
import { type Pair, sayNoteReaders } from './say-readers';
import { sayWhen } from './say-when';

/** The two a note belongs to; undefined for a reader who may not see that mentorship. */
export function pairOfNote({ mentorId, mentor, ...note }: NoteWhole): Pair | undefined {
  return mentorId && mentor ? pairOf({ ...note, mentorId, mentor }) : undefined;
}

/** Who reads a note, for whoever opens it on its own. */
export function sayWholeReaders(note: NoteWhole, viewerId: string): string {
  const pair = pairOfNote(note);
  return pair ? sayNoteReaders(note, pair, viewerId) : 'Shown to you by name';
}

/** When a note was begun and last changed, in words. Instants are ISO. */
export function sayNoteTime(
  { writtenAt, updatedAt }: { writtenAt: string; updatedAt: string },
  { zone }: { zone: string },
): string {
  const day = (at: string) => {
    const { day, year, hours } = sayWhen(at, 0, zone);
    return `${day} ${year}, ${hours.split('–')[0]}`;
  };
  return writtenAt === updatedAt
    ? `Written ${day(writtenAt)}.`
    : `Begun ${day(writtenAt)}, changed ${day(updatedAt)}.`;
}
