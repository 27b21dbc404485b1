import { Temporal } from 'temporal-polyfill';
import type { SessionState } from '@/db/enums';

/** Instants are ISO. `recordedAt` is when the present state was recorded; null while planned. */
export type SessionFacts = { startsAt: string; recordedAt: string | null; now: string; isParty: boolean };

export const correctionDays = 7;

/** What a session becomes, or why it can't (R23). `correction` marks the change of an outcome already recorded. */
export function nextSessionState(
  state: SessionState,
  to: Exclude<SessionState, 'planned'>,
  facts: SessionFacts,
): { state: SessionState; correction: boolean } | { refusal: string } {
  const refusal = refusalOf(state, to, facts);
  return refusal ? { refusal } : { state: to, correction: state !== 'planned' };
}

function refusalOf(state: SessionState, to: SessionState, facts: SessionFacts): string | null {
  if (!facts.isParty) return 'Only the two people of the session can say what became of it.';
  if (state === to) return `This session is already ${to}.`;
  const begun = Temporal.Instant.compare(facts.now, facts.startsAt) >= 0;
  if (to !== 'cancelled' && !begun) return `A session that has not begun can't be ${to}.`;
  if (state === 'planned' || isCorrectable(facts.recordedAt, facts.now)) return null;
  return `After ${correctionDays} days a session is no longer corrected; write down that you see it differently.`;
}

/** Either side corrects within seven days (of 24 hours) after the outcome was recorded. */
export function isCorrectable(recordedAt: string | null, now: string): boolean {
  if (!recordedAt) return true;
  const end = Temporal.Instant.from(recordedAt).add({ hours: 24 * correctionDays });
  return Temporal.Instant.compare(now, end) <= 0;
}
