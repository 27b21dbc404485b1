import { scaleUtc } from 'd3-scale';
import { shortMonths } from '@/components/ui/short-months';
import { tenth } from './geometry';

export type TimeAxis = { x: (at: string) => number; marks: { x: number; label: string }[] };

const month = shortMonths({ month: 'short', timeZone: 'UTC' });
const day = shortMonths({ day: 'numeric', month: 'short', timeZone: 'UTC' });
const year = shortMonths({ month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A linear time axis between two ISO dates with about `count` labels; an empty or turned span becomes one day. */
export function timeAxis(from: string, until: string, left: number, right: number, count: number): TimeAxis {
  const start = new Date(from);
  const end = new Date(Math.max(Date.parse(until), start.getTime() + 86_400_000));
  const scale = scaleUtc([start, end], [left, right]).clamp(true);
  const long = end.getTime() - start.getTime() > 120 * 86_400_000;
  const label = (at: Date, index: number) => {
    if (!long) return day(at);
    return index === 0 || at.getUTCMonth() === 0 ? year(at) : month(at);
  };
  return {
    x: (at) => tenth(scale(new Date(at))),
    marks: scale.ticks(count).map((at, index) => ({ x: tenth(scale(at)), label: label(at, index) })),
  };
}
