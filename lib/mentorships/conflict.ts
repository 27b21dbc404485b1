import { chainUp, type ReportingLine } from '@/lib/people/reporting';

/** 1 is the direct manager, 2 the manager's manager, and so on up. */
export type Conflict = { distance: number; sentence: string };

/**
 * Whether the mentor is also the mentee's manager, at any distance up the line (F58, R2); `lines` are the ones in
 * force at the moment asked about, so a later change flips the answer on its day.
 */
export function mentorConflict(mentorId: string, menteeId: string, lines: ReportingLine[]): Conflict | null {
  const distance = chainUp(menteeId, lines).indexOf(mentorId) + 1;
  return distance === 0 ? null : { distance, sentence: sayConflict(distance) };
}

function sayConflict(distance: number): string {
  const who = distance === 1 ? 'is also the manager' : `is also a manager, ${distance} steps up the line`;
  return `This mentor ${who}, so “your manager does not read this” can't be promised. Say why the pair is still right.`;
}
