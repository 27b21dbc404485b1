/** Sessions a month that these cadences (days) ask for; a month of four weeks, so a weekly mentee weighs four monthly ones (R11). */
export function loadOf(everyDays: readonly number[]): number {
  return everyDays.reduce((sum, days) => sum + (days % 7 === 0 ? 28 : 30) / days, 0);
}

/** "3 mentees, about 6 sessions a month"; with what they can carry, "3 mentees, 4.3 of 6 sessions a month". */
export function sayLoad(everyDays: readonly number[], capacity: number | null = null): string {
  if (everyDays.length === 0 && capacity === null) return 'No mentees now';
  const mentees = `${everyDays.length} ${everyDays.length === 1 ? 'mentee' : 'mentees'}`;
  const sessions = Math.round(loadOf(everyDays) * 10) / 10;
  if (capacity !== null) return `${mentees}, ${sessions} of ${capacity} sessions a month`;
  const about =
    sessions < 1 ? 'less than one session' : `about ${sessions} ${sessions === 1 ? 'session' : 'sessions'}`;
  return `${mentees}, ${about} a month`;
}
