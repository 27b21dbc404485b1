import type { Purpose } from '@/db/enums';
import { sayPurpose } from './purpose';

export type PairingFacts = {
  same: boolean;
  /** how many of the two are active people */
  here: number;
  /** mentorships of this pair and purpose that run or wait for an answer */
  running: ('requested' | 'active')[];
  /** the mentor is a manager of the mentee, at any distance, today */
  conflict: boolean;
  purpose: Purpose;
  reason: string | undefined;
};

/** Why these two can't be asked, with the field it belongs to; null when they can (R8, F58). */
export function refusalOfPair(facts: PairingFacts): { field: string; message: string } | null {
  if (facts.same) return { field: 'mentorId', message: 'Nobody mentors themselves. Choose someone else.' };
  if (facts.here < 2) return { field: 'mentorId', message: 'Choose two people who are here.' };
  const purpose = sayPurpose(facts.purpose).toLowerCase();
  if (facts.running.includes('active')) {
    return {
      field: 'purpose',
      message: `These two already have a running mentorship for ${purpose}. Choose another purpose.`,
    };
  }
  if (facts.running.includes('requested')) {
    return {
      field: 'purpose',
      message: `These two have been asked for ${purpose} already and have not both answered.`,
    };
  }
  if (facts.conflict && !facts.reason) {
    return {
      field: 'reason',
      message:
        'This mentor manages the mentee, so “your manager does not read this” can’t be promised. Say why the pair is still right.',
    };
  }
  return null;
}
