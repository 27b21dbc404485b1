import type { Answer, AskReason, CheckInOutcome } from '@/db/enums';
import type { CheckInLine } from './check-in-record';
import { type CheckInState, stateOf } from './check-in-state';

/** Every answer in words, as its button says it. */
export const answerWords: Record<Answer, string> = {
  'working-towards': 'working towards',
  meeting: 'meeting',
  exceeding: 'exceeding',
  'no-opportunity-yet': 'no opportunity yet',
};

/** Why a question is asked (S-5). */
export const reasonWords: Record<AskReason, string> = {
  'seen-differently': 'You two saw it differently last time.',
  'new-evidence': 'There is new evidence since you last looked.',
  'never-asked': 'The two of you have not looked at it yet.',
  'long-ago': 'You last looked at it more than six months ago.',
};

export const outcomeWords: Record<CheckInOutcome, string> = {
  agreed: 'agreed',
  'agreed-to-differ': 'agreed to differ',
  appealed: 'appealed',
};

const states: Record<CheckInState, string> = {
  'to answer': 'waits for your half',
  'to answer late': 'open to read; your half is missing',
  'half in': 'your half is in',
  revealed: 'open to both',
  closed: 'closed',
  'left open': 'left open when the mentorship ended',
};

/** "waits for your half", "closed: agreed to differ" */
export function sayCheckIn(line: CheckInLine): string {
  const state = stateOf(line);
  if (state === 'closed' && line.outcome) return `talked about: ${outcomeWords[line.outcome]}`;
  if (state === 'revealed' && line.differently > 0)
    return `open to both: ${line.differently} seen differently`;
  return states[state];
}

/** The other side of it. */
export const otherOf = (line: Pick<CheckInLine, 'role' | 'mentor' | 'mentee'>) =>
  line.role === 'self' ? line.mentor : line.mentee;
