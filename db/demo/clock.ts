const DAY = 86_400_000;

/** Turns "so many days ago" into instants and days, at working hours, never on a weekend. */
export class Clock {
  readonly today: number;
  readonly now: Date;

  constructor(now: Date) {
    this.now = now;
    this.today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  }

  /** An instant that many days ago, at 09:00 UTC plus some minutes; today's never lies ahead of now. */
  at(ago: number, minutes = 0): Date {
    const then = this.weekday(ago) + 9 * 3_600_000 + minutes * 60_000;
    return new Date(ago >= 0 ? Math.min(then, this.now.getTime() - 60_000) : then);
  }

  /** The calendar day, as YYYY-MM-DD. */
  day(ago: number): string {
    return new Date(this.weekday(ago)).toISOString().slice(0, 10);
  }

  private weekday(ago: number): number {
    const midnight = this.today - ago * DAY;
    const weekday = new Date(midnight).getUTCDay();
    const back = Math.max(0, ((weekday + 6) % 7) - 4);
    return midnight - back * DAY;
  }
}
