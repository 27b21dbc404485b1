import type { Day } from '@/lib/people/active-days';
import { dayOf } from '@/lib/people/active-days';

/** Something a person meets, or that waits for their answer, today. `overdue` is said in words as well. */
export type TodayLine = { key: string; says: string; href: string; verb: string };

export type TodayFacts = {
  now: string;
  zone: string;
  nextSession: { number: number; startsAt: string; other: string } | null;
  /** agendas the other side has sent; `day` as people say it: "Tuesday" */
  agendas?: { number: number; by: string; day: string }[];
  /** mentorships that wait for the reader's yes or no */
  requests: { id: string; other: string }[];
  /** check-ins that wait for the reader's half */
  checkIns?: { id: string; other: string }[];
  goals: { number: number; title: string; waitsForMe: boolean; proposer: string }[];
  /** the reader's own open action items */
  items: { id: string; body: string; dueOn: Day | null; session: number | null }[];
};

/** The Today strip: people first, then what waits for an answer, then what is due. */
export function todayLines(facts: TodayFacts): TodayLine[] {
  const { now, zone, nextSession, agendas = [], requests, checkIns = [], goals, items } = facts;
  const today = dayOf(now, zone);
  const meets = nextSession && dayOf(nextSession.startsAt, zone) === today ? [nextSession] : [];
  const due = items.filter((item) => item.dueOn && item.dueOn <= today);
  return [
    ...meets.map((one) => ({
      key: 'session',
      says: `You meet ${one.other} today at ${clock(one.startsAt, zone)}`,
      href: `/sessions/S-${one.number}`,
      verb: 'Open',
    })),
    ...agendas.map((one) => ({
      key: `agenda of S-${one.number}`,
      says: `Agenda from ${one.by} for ${one.day}`,
      href: `/sessions/S-${one.number}#agenda`,
      verb: 'Read it',
    })),
    ...requests.map((one) => ({
      key: one.id,
      says: `A mentorship with ${one.other} waits for your yes`,
      href: `/mentorships/${one.id}`,
      verb: 'Answer',
    })),
    ...checkIns.map((one) => ({
      key: one.id,
      says: `A check-in with ${one.other} waits for your half`,
      href: `/check-ins/${one.id}`,
      verb: 'Give it',
    })),
    ...goals
      .filter((goal) => goal.waitsForMe)
      .map((goal) => ({
        key: `G-${goal.number}`,
        says: `${goal.proposer} proposed “${goal.title}”`,
        href: `/goals/G-${goal.number}`,
        verb: 'Answer',
      })),
    ...due.map((item) => ({
      key: item.id,
      says: `${item.dueOn === today ? 'Due today' : 'Was due'}: ${item.body}`,
      href: item.session ? `/sessions/S-${item.session}` : '/sessions',
      verb: 'Open',
    })),
  ];
}

function clock(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    new Date(instant),
  );
}
