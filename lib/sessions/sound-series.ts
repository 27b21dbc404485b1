import { addDays } from '@/lib/people/active-days';
import { Refusal } from '@/lib/refusal';
import type { Rule } from './recurrence';
import { patternOf, type Repeat } from './repeat';
import { longestDays } from './upcoming';
import { localOf } from './when';

type Asked = { at: string; repeat: Repeat; until?: string | undefined; zone?: string | undefined };

/**
 * The rule of a new series. `at` is the first start on the clock of `viewerZone`, `startsAt` the same as an instant; the
 * series keeps the clock of `zone`. Throws a `Refusal` at `until` where the end lies before the start or beyond reason.
 */
export function soundRule(asked: Asked, startsAt: string, viewerZone: string): Rule {
  const { frequency, every } = patternOf(asked.repeat) ?? { frequency: 'weekly', every: 1 };
  const zone = asked.zone ?? viewerZone;
  // What was typed on the clock of the series stays as typed, also where the first day has no such time.
  const local = zone === viewerZone ? asked.at.slice(0, 16) : localOf(startsAt, zone);
  const [firstOn, localTime] = [local.slice(0, 10), local.slice(11)];
  const lastOn = asked.until ?? null;
  if (lastOn && lastOn < firstOn) throw new Refusal('That is before the first session.', 'until');
  if (lastOn && lastOn > addDays(firstOn, longestDays))
    throw new Refusal('A series runs for three years at most. Choose an earlier day, or none.', 'until');
  return { frequency, every, localTime, zone, firstOn, lastOn };
}
