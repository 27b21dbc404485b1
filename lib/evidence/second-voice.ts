import type { EvidenceKind } from '@/db/enums';

/** Why this person can't be asked to speak to an item, as a sentence; null when they can. */
export function refusalToAsk(facts: {
  observerId: string;
  personId: string;
  /** the person's mentors today */
  mentorIds: string[];
  /** kinds the milestone's own list counts */
  listed: EvidenceKind[];
  itemIsPrivate: boolean;
  /** the asking mentor gains from this milestone and needs an observer whatever its list says (R16) */
  mentorGains: boolean;
}): string | null {
  if (facts.observerId === facts.personId) return 'Nobody speaks to an own item: ask somebody who was there.';
  if (facts.mentorIds.includes(facts.observerId))
    return 'A mentor gives the first voice. Ask somebody else who was there.';
  if (!facts.mentorGains && !facts.listed.includes('O') && !facts.listed.includes('C'))
    return 'This milestone does not count the word of a second person.';
  return facts.itemIsPrivate ? 'Only you can read this item. Attach it for your mentor first.' : null;
}

/**
 * The kind of a second person's word: a confirmation if this person mentored them and the milestone counts that,
 * an observer's statement otherwise.
 */
export function kindOfWord(listed: EvidenceKind[], wasMentored: boolean): 'O' | 'C' {
  return wasMentored && listed.includes('C') ? 'C' : 'O';
}
