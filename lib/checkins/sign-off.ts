import type { Voice } from '@/db/enums';

/** Whoever mentors earns these milestones by other people's progress, so they need an observer then (R16). */
export const mentoringCompetency = 'P4';

/** Everything the rule needs to know about one voice of one sign-off. Instants are ISO, the end of a period excluded. */
export type SignOffFacts = {
  signerId: string;
  menteeId: string;
  voice: Voice;
  now: string;
  /** the signer is a mentor of an active mentorship with the mentee */
  signerIsMentor: boolean;
  /** the period in which the signer stands in for the mentor, if any */
  standIn: { from: string; until: string } | null;
  /** whose mentor voice already stands on this sign-off */
  mentorVoiceId: string | null;
  /** authors of O items offered with it */
  observerIds: string[];
  /** authors of C items offered with it */
  confirmingMenteeIds: string[];
  /** the mentor's own P4 milestone profits from this sign-off */
  mentorGains: boolean;
  /** decided together with others in one go */
  bulk: boolean;
  /** the milestone belongs to the lowest level of the framework */
  lowestLevel: boolean;
};

/** Why this person may not give this voice (R16, bulk-3), as a sentence; null when they may. */
export function refusalToSignOff(facts: SignOffFacts): string | null {
  if (facts.signerId === facts.menteeId) return 'Nobody signs off an own milestone.';
  if (facts.bulk && !facts.lowestLevel)
    return 'Only milestones of the first level can be signed off together.';
  return facts.voice === 'mentor' ? refusalToMentor(facts) : refusalToSecondVoice(facts);
}

function refusalToMentor(facts: SignOffFacts): string | null {
  if (facts.signerIsMentor) return null;
  const { standIn, now } = facts;
  if (!standIn) return 'Only a current mentor of this person can sign off.';
  const instant = Date.parse(now);
  if (instant < Date.parse(standIn.from)) return 'The time as stand-in has not begun.';
  return instant < Date.parse(standIn.until) ? null : 'The time as stand-in is over.';
}

function refusalToSecondVoice(facts: SignOffFacts): string | null {
  const { signerId } = facts;
  if (signerId === facts.mentorVoiceId) return 'The second voice must be a different person.';
  if (facts.signerIsMentor && !facts.mentorVoiceId) return 'A mentor gives the first voice, not the second.';
  if (facts.observerIds.includes(signerId)) return null;
  const confirms = facts.confirmingMenteeIds.includes(signerId);
  if (confirms && facts.mentorGains)
    return 'The mentor gains from this one, so the second voice must be an observer.';
  return confirms
    ? null
    : 'The second voice belongs to an observer who endorsed it or a mentee who confirmed it.';
}

/** Which voices a milestone waits for: two where its level asks for a second one or the mentor gains (R16). */
export function voicesNeeded(minimum: { secondVoice?: number }, mentorGains: boolean): Voice[] {
  return minimum.secondVoice || mentorGains ? ['mentor', 'second'] : ['mentor'];
}

/** Complete only with every voice needed, each from somebody else. */
export function isSignedOff(needed: Voice[], given: { voice: Voice; signerId: string }[]): boolean {
  const people = needed.map((voice) => given.find((each) => each.voice === voice)?.signerId);
  return people.every((id) => id !== undefined) && new Set(people).size === needed.length;
}
