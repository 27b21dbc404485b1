import { sayCadence } from './cadence';
import type { Rhythm } from './rhythm';

type Spoken = Rhythm & {
  silenceDays: number;
  leaveDays: number;
  heldSessions: number;
  idleGoals: number | null;
  onLeave: boolean;
};

/** "Met every 14±3 days, now 31, no leave, 2 goals idle." Only facts; the type of leave is never known. */
export function sayStall(state: string, facts: Spoken): string {
  if (facts.onLeave) return 'On leave: the clocks are paused.';
  const early = state === 'too early to tell' ? 'Too early to tell: ' : '';
  const first = early ? sayRhythm(facts) : capitalised(sayRhythm(facts));
  const now = facts.heldSessions ? `now ${facts.silenceDays}` : `no session in ${days(facts.silenceDays)}`;
  const leave = facts.leaveDays ? `${days(facts.leaveDays)} of leave not counted` : 'no leave';
  const idle =
    facts.idleGoals === null
      ? []
      : [`${facts.idleGoals || 'no'} ${facts.idleGoals === 1 ? 'goal' : 'goals'} idle`];
  return `${early}${[first, now, leave, ...idle].join(', ')}.`;
}

function sayRhythm({ basis, rhythmDays, spreadDays }: Rhythm): string {
  if (basis === 'agreed cadence') return `agreed to meet ${sayCadence(rhythmDays)}`;
  const spread = Math.round(spreadDays ?? 0);
  const every = Math.round(rhythmDays);
  return spread ? `met every ${every}±${spread} days` : `met ${sayCadence(every)}`;
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
