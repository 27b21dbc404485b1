import type { CheckInLine } from '@/lib/checkins/check-in-record';
import { stateOf } from '@/lib/checkins/check-in-state';
import { activeDaysBetween, type Day, dayOf, type Leave } from '@/lib/people/active-days';
import type { MenteeOverview } from './overview';
import { type PairHealth, pairHealth } from './stall';

/**
 * One reason why a mentee needs their mentor, with the one next step. `since` is when the waiting began, an ISO day;
 * `waited` is how many days of it count: those on which neither side was away (R21).
 */
export type Need = {
  kind: 'sign-off' | 'check-in' | 'goal' | 'confirm' | 'action item' | 'stall';
  says: string;
  since: Day;
  waited: number;
  step: { label: string; href: string };
};

export type MenteeRow = {
  overview: MenteeOverview;
  health: PairHealth;
  /** longest waiting first */
  needs: Need[];
};

/** A proposal of the mentee that waits for the mentor's answer. */
export type WaitingGoal = { number: number; title: string; menteeId: string; updatedAt: string };

/** Days at work without a change after which an active goal counts as idle. */
const IDLE_DAYS = 30;

/** My mentees by who has waited longest for me (S-6); those who need nothing follow by name. */
export function byNeed(
  overviews: MenteeOverview[],
  waiting: WaitingGoal[],
  now: string,
  zone: string,
  checkIns: CheckInLine[] = [],
): MenteeRow[] {
  const today = dayOf(now, zone);
  const rows = overviews.map((overview) => {
    const health = pairHealth(historyOf(overview, today, zone), today);
    const goals = waiting.filter((goal) => goal.menteeId === overview.mentee.id);
    const halves = checkIns.filter((one) => one.mentorshipId === overview.mentorshipId);
    return { overview, health, needs: needsOf(overview, health, { goals, halves }, today, zone) };
  });
  const waited = (row: MenteeRow) => row.needs[0]?.waited ?? -1;
  const name = (row: MenteeRow) => row.overview.mentee.name;
  return rows.sort((a, b) => waited(b) - waited(a) || compare(name(a), name(b)));
}

function historyOf(overview: MenteeOverview, today: Day, zone: string) {
  const idle = overview.goals.filter(
    (goal) =>
      goal.state === 'active' &&
      activeDaysBetween(dayOf(goal.updatedAt, zone), today, overview.leave) > IDLE_DAYS,
  );
  return {
    startedOn: dayOf(overview.startedAt, zone),
    heldOn: overview.heldOn,
    cadenceDays: overview.everyDays,
    leave: overview.leave,
    idleGoals: idle.length,
    nextPlannedOn: overview.nextPlanned ? dayOf(overview.nextPlanned.startsAt, zone) : null,
  };
}

function needsOf(
  overview: MenteeOverview,
  health: PairHealth,
  { goals, halves }: { goals: WaitingGoal[]; halves: CheckInLine[] },
  today: Day,
  zone: string,
): Need[] {
  const { mentee } = overview;
  const needs: Omit<Need, 'waited'>[] = [
    ...overview.pendingSignOffs.map(({ milestone, askedAt }) => ({
      kind: 'sign-off' as const,
      says: `${milestone} waits for your sign-off`,
      since: dayOf(askedAt, zone),
      step: { label: 'Look at the evidence', href: `/sign-off/${mentee.handle}/${milestone}` },
    })),
    ...halves
      .filter((one) => stateOf(one).startsWith('to answer'))
      .map((one) => ({
        kind: 'check-in' as const,
        says: 'A check-in waits for your half',
        since: dayOf(one.openedAt, zone),
        step: { label: 'Give your half', href: `/check-ins/${one.id}` },
      })),
    ...goals.map((goal) => ({
      kind: 'goal' as const,
      says: `Proposed “${goal.title}”`,
      since: dayOf(goal.updatedAt, zone),
      step: { label: 'Answer', href: `/goals/G-${goal.number}` },
    })),
    ...overview.toConfirm.map(({ number, startsAt }) => ({
      kind: 'confirm' as const,
      says: 'A planned session has passed: was it held?',
      since: dayOf(startsAt, zone),
      step: { label: 'Say how it went', href: `/sessions/S-${number}` },
    })),
    ...overview.myActionItems.flatMap((item) =>
      item.dueOn && activeDaysBetween(item.dueOn, today, overview.leave) > 0
        ? {
            kind: 'action item' as const,
            says: `You meant to: ${item.body}`,
            since: item.dueOn,
            step: { label: 'Open the list', href: '/sessions' },
          }
        : [],
    ),
  ];
  if (health.state === 'needs attention')
    needs.push({
      kind: 'stall',
      says: health.sentence,
      since: health.facts.needsAttentionOn,
      step: {
        label: health.nextStep?.replace(/\.$/, '') ?? 'Plan the next session',
        href: overview.nextPlanned
          ? `/sessions/S-${overview.nextPlanned.number}`
          : `/sessions/new?with=${mentee.handle}`,
      },
    });
  return withWaiting(needs, today, overview.leave);
}

function withWaiting(needs: Omit<Need, 'waited'>[], today: Day, leave: Leave[]): Need[] {
  const waiting = needs.map((need) => ({ ...need, waited: activeDaysBetween(need.since, today, leave) }));
  return waiting.sort((one, other) => other.waited - one.waited || compare(one.since, other.since));
}

/** How many days something has waited: "since today", "for 1 day", "for 9 days". */
export function sayWaiting(days: number): string {
  return days <= 0 ? 'since today' : `for ${days} ${days === 1 ? 'day' : 'days'}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
