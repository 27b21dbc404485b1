import type { SignOffGap } from './record';

/** What the database still misses before it records *met*, as a sentence. */
export function sayGap(gap: Exclude<SignOffGap, null>): string {
  return {
    mentor: 'It waits for a mentor.',
    evidence: 'The evidence does not suffice yet.',
    span: 'First and last item are too close together in time.',
    'second voice': 'It waits for a second voice: an observer, or a mentee who confirms it.',
    observer: 'The mentor gains from this one, so it waits for an observer.',
  }[gap];
}
