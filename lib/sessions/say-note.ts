import { sayWhen } from './say-when';

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
