import type { ItemChange } from '@/db/enums';
import { type Day, daysBetween } from '@/lib/people/active-days';
import { sayDue } from './say-agenda';

/** One change of an action item, to follow the name of who did it. */
export const changeWords: Record<ItemChange, string> = {
  done: 'ticked it off',
  reopened: 'opened it again',
  reworded: 'put it in other words',
  due: 'moved its day',
  owner: 'handed it over',
};

/** When an action item is due; a day that has passed is said as waiting, not as failing. */
export function sayItemDue(dueOn: Day | null, done: boolean, today: Day): string | null {
  if (!dueOn) return null;
  if (done || dueOn >= today) return sayDue(dueOn, today);
  const days = daysBetween(dueOn, today);
  return `${sayDue(dueOn, today)}, waits for ${days} ${days === 1 ? 'day' : 'days'}`;
}
