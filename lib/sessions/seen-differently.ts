import { ownPosition } from './agenda-order';
import type { DifferenceFact } from './agenda-record';
import type { AgendaEntry } from './carry-over';

/** A milestone the two saw differently is there by itself: the difference is the talk, not an alarm (R15). */
export const seenDifferently = (fact: DifferenceFact): AgendaEntry => {
  const { id, checkIn, milestone, mentee, self, mentor, answer, at } = fact;
  return {
    ...{ id, source: 'check-in', section: 'check-in', body: milestone, milestones: [milestone], checkIn },
    ...{ goal: null, authorId: null, version: null, settled: false, onlyYou: false },
    why: { kind: 'differed', mentee, self, mentor, answer },
    position: ownPosition('check-in', at, id),
  };
};
