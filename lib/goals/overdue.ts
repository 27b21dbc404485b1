import { Temporal } from 'temporal-polyfill';
import type { GoalState } from '@/db/enums';
import {
  addActiveDays,
  addDays,
  type Day,
  isOnLeave,
  type Leave,
  leaveDaysBetween,
} from '@/lib/people/active-days';

export type DueGoal = { state: GoalState; startedOn: Day; dueOn: Day | null };

/** The day the due date moves to when leave of either side since the start is subtracted (R21). */
export function dueDayOf(goal: { startedOn: Day; dueOn: Day }, leave: Leave[]): Day {
  const { startedOn, dueOn } = goal;
  const lost = dueOn > startedOn ? leaveDaysBetween(startedOn, dueOn, leave) : 0;
  let day = addActiveDays(dueOn, lost, leave);
  while (isOnLeave(day, leave)) day = addDays(day, 1);
  return day;
}

/** The due moment as an instant: the end of the due day in the mentee's zone (R13). */
export function dueMoment(goal: { startedOn: Day; dueOn: Day }, zone: string, leave: Leave[]): string {
  const next = Temporal.PlainDate.from(dueDayOf(goal, leave)).add({ days: 1 });
  return next.toZonedDateTime(zone).toInstant().toString();
}

/** Computed, never stored: active or blocked, past the due moment (R13). `now` is an ISO instant. */
export function isOverdue(goal: DueGoal, now: string, zone: string, leave: Leave[]): boolean {
  if (!goal.dueOn || (goal.state !== 'active' && goal.state !== 'blocked')) return false;
  const due = Temporal.Instant.from(dueMoment({ startedOn: goal.startedOn, dueOn: goal.dueOn }, zone, leave));
  return Temporal.Instant.compare(now, due) >= 0;
}
