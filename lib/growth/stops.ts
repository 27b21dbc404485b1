import { Temporal } from 'temporal-polyfill';
import { sayMonth } from '@/lib/people/say-time';
import type { When } from './as-of';

/** One stop of the scrubber: a month, as the address names it and as people do. */
export type Stop = { text: string; says: string; current: boolean };

const most = 13;

/**
 * The whole months between a beginning and the present, the oldest first: at most thirteen. `spread`: evenly over all the
 * time there was, else the latest ones. Instants are ISO.
 */
export function stopsOf(
  begins: string,
  present: string,
  when: Pick<When, 'text' | 'day' | 'zone'>,
  spread = true,
): Stop[] {
  const [first, last] = [begins, present].map((each) =>
    Temporal.Instant.from(each).toZonedDateTimeISO(when.zone).toPlainDate().toPlainYearMonth(),
  ) as [Temporal.PlainYearMonth, Temporal.PlainYearMonth];
  const months = Math.max(0, first.until(last, { largestUnit: 'months' }).months);
  const stride = spread ? Math.max(1, Math.ceil(months / most)) : 1;
  const stops: Stop[] = [];
  for (let ago = 1; ago <= months && stops.length < most; ago += stride)
    stops.unshift(stopAt(last, ago, when));
  return stops;
}

function stopAt(last: Temporal.PlainYearMonth, ago: number, when: Pick<When, 'text' | 'day'>): Stop {
  const text = last.subtract({ months: ago }).toString();
  return { text, says: sayMonth(text), current: when.day?.startsWith(text) ?? false };
}
