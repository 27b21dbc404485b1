import { addDays, type Day } from '@/lib/people/active-days';

const weeksForFirstLevel = 6;
const weeksBeyond = 12;

/** A due date to start from: six weeks for the first level of the framework, twelve beyond it. Nobody has to keep it. */
export function suggestDue(today: Day, isFirstLevel: boolean): Day {
  return addDays(today, 7 * (isFirstLevel ? weeksForFirstLevel : weeksBeyond));
}
