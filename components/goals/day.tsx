import type { Day as CalendarDay } from '@/lib/people/active-days';
import { sayDay } from '@/lib/people/say-time';

/** An all-day date in words: "tomorrow", "24 Nov 2026 (in 3 weeks)" (time-3). `today` is the reader's or the mentee's. */
export function Day({ on, today }: { on: CalendarDay; today: CalendarDay }) {
  const said = sayDay(on, today);
  return (
    <time dateTime={said.dateTime} title={said.title}>
      {said.text}
    </time>
  );
}
