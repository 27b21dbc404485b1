import type { SessionState } from '@/db/enums';
import { Refusal } from '@/lib/refusal';
import { nextSessionState } from './state';
import { instantOf, refusalOfDue, refusalOfStart } from './when';

type Clock = { zone: string; now: string };

/** The start of a session from the form's wall clock; a `Refusal` at `at` if no session can be then (R22, R23). */
export function soundStart(at: string, state: SessionState, { zone, now }: Clock): Date {
  const startsAt = instantOf(at, zone);
  const refusal = refusalOfStart(startsAt, now) ?? refusalOfState(startsAt, state, now);
  if (refusal) throw new Refusal(refusal, 'at');
  return new Date(startsAt);
}

function refusalOfState(startsAt: string, state: SessionState, now: string): string | null {
  const begun = Date.parse(startsAt) <= Date.parse(now);
  if (state === 'planned')
    return begun ? 'That has already begun. Log it as held, missed or cancelled.' : null;
  const next = nextSessionState('planned', state, { startsAt, recordedAt: null, now, isParty: true });
  return 'refusal' in next ? next.refusal : null;
}

/** Throws a `Refusal` unless the session may take this outcome now (R23). */
export function heedOutcome(
  session: { state: SessionState; startsAt: string; settledAt: string | null },
  to: Exclude<SessionState, 'planned'>,
  now: string,
): void {
  const facts = { startsAt: session.startsAt, recordedAt: session.settledAt, now, isParty: true };
  const next = nextSessionState(session.state, to, facts);
  if ('refusal' in next) throw new Refusal(next.refusal, 'state');
}

/** Throws a `Refusal` at `field` when nothing can be due on this day. */
export function heedDue(dueOn: string | null | undefined, now: string, field: string): void {
  const refusal = dueOn ? refusalOfDue(dueOn, now) : null;
  if (refusal) throw new Refusal(refusal, field);
}

/** Throws a `Refusal` at `milestones[]` when a code is none of this framework's. */
export function heedMilestones(codes: string[], known: { code: string }[]): void {
  const stranger = codes.find((code) => !known.some((one) => one.code === code));
  if (stranger) throw new Refusal(`${stranger} is no milestone of this framework.`, 'milestones[]');
}
