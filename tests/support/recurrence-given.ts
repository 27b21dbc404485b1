/** Prints what the code under test gives for every row of the table; run by itself under other process zones. */
import { occurrences } from '@/lib/sessions/recurrence';
import type { Frequency } from '../../db/enums';
import { type Row, table } from './recurrence-table';

const patterns: Record<string, [Frequency, number]> = {
  'every week': ['weekly', 1],
  'every 2 weeks': ['weekly', 2],
  'monthly by day': ['monthly-by-day', 1],
  'monthly by weekday': ['monthly-by-weekday', 1],
  'last weekday': ['monthly-by-weekday', 1],
};

/** As many sessions from the first day on as the row holds, to the minute. */
export function given([zone, , pattern, firstOn, localTime, starts]: Row): string[] {
  const [frequency, every] = patterns[pattern] ?? ['weekly', 0];
  const rule = { frequency, every, zone, firstOn, localTime, lastOn: null };
  const span = { from: '2025-06-01T00:00Z', to: '2029-01-01T00:00Z', most: starts.length };
  return occurrences(rule, [], span).map(({ startsAt }) => startsAt.replace(':00Z', 'Z'));
}

if (process.argv[1]?.endsWith('recurrence-given.ts'))
  console.log(JSON.stringify({ hour: new Date(0).getHours(), rows: table.map(given) }));
