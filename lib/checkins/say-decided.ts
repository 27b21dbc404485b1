import type { JustDecided } from './record';

/** What was just decided, in one sentence. */
export function sayDecided({ decision, count, person, milestone, met }: JustDecided): string {
  if (decision === 'back') return `${milestone} is back with ${person}, and so is your reason.`;
  if (decision === 'withdrawn')
    return count > 1 ? `${count} sign-offs taken back.` : `Taken back. ${milestone} waits again.`;
  if (count > 1) return `${count} milestones signed off.`;
  return met ? `${person} met ${milestone}.` : `You signed off ${milestone}. It waits for a second voice.`;
}
