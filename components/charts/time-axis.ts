import { scaleUtc } from 'd3-scale';
import { tenth } from './geometry';

export type TimeAxis = { x: (at: string) => number; marks: { x: number; label: string }[] };

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const year = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A linear time axis between two ISO dates with about `count` labels; an empty or turned span becomes one day. */
export function timeAxis(from: string, until: string, left: number, right: number, count: number): TimeAxis {
  const start = new Date(from);
  const end = new Date(Math.max(Date.parse(until), start.getTime() + 86_400_000));
  const scale = scaleUtc([start, end], [left, right]).clamp(true);
  const long = end.getTime() - start.getTime() > 120 * 86_400_000;
  const label = (at: Date, index: number) => {
    if (!long) return day.format(at);
    return index === 0 || at.getUTCMonth() === 0 ? year.format(at) : month.format(at);
  };
  return {
    x: (at) => tenth(scale(new Date(at))),
    marks: scale.ticks(count).map((at, index) => ({ x: tenth(scale(at)), label: label(at, index) })),
  };
}
