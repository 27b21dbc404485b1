import type { StandingRow } from './progress';

/** Milestones met under an earlier wording that wait for a person's word on the new one, by code (R19). */
export const codesToConfirm = (standings: Pick<StandingRow, 'milestone' | 'toConfirm'>[]): string[] =>
  standings.filter((row) => row.toConfirm).map((row) => row.milestone);

/** To a mentor: "3 milestones of your mentees were met under an earlier wording." */
export function sayConfirmForOthers(count: number): string {
  const what = count === 1 ? '1 milestone of a mentee was' : `${count} milestones of your mentees were`;
  return `${what} met under an earlier wording.`;
}

/** To the mentee: what it means, and who says so; without a mentor, what to do. */
export function sayConfirmOfMine(count: number, mentors: string[]): string {
  const what = `Met under an earlier wording, and ${count === 1 ? 'counts' : 'count'} until somebody says otherwise.`;
  if (mentors.length > 0) return `${what} ${mentors.join(' or ')} can confirm.`;
  return `${what} A mentor confirms; you have none at the moment, and your manager or an admin can bring you together with one.`;
}
