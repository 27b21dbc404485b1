const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "2 days ago", "in 3 hours", "just now": whole units, rounded towards now. Both arguments in epoch milliseconds. */
export function relativeTime(at: number, now: number): string {
  const gap = at - now;
  const step = steps.find(([, length]) => Math.abs(gap) >= length);
  return step ? words.format(Math.trunc(gap / step[1]), step[0]) : 'just now';
}
