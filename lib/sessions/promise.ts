import type { Audience } from '@/db/enums';

/** A wording of the privacy promise. Its `id` is kept with each note written under it (R2); reword = new id. */
export type PrivacyPromise = { id: string; words: string };

/**
 * What the screen promises for a new note of this audience. Where the mentor is also the mentee's manager, nothing is
 * promised about the manager (R2, F58).
 */
export function promiseOf(audience: Audience, mentorManages: boolean): PrivacyPromise {
  if (audience === 'private') return promises.private;
  if (audience === 'team') return promises.team;
  return mentorManages ? promises.pairWithManager : promises.pair;
}

const promises = {
  private: {
    id: 'private-1',
    words: 'Nobody else reads this in Rung: not the other side, no manager, no admin.',
  },
  pair: { id: 'pair-1', words: 'Only the two of you read this. No manager and no admin does.' },
  pairWithManager: {
    id: 'pair-with-manager-1',
    words: 'Only the two of you read this, and one of you is also a manager of the other.',
  },
  team: { id: 'team-1', words: 'The manager and the mentors of today read this, too.' },
} satisfies Record<string, PrivacyPromise>;

/** Stays under every private field (R4, sight-3). */
export const privateHint = 'Work-related only. May have to be disclosed if the person asks.';

/** Shown before somebody's first private note is saved (R4). */
export const whatPrivateMeans =
  'Private keeps a note from everybody who uses Rung. It does not keep it from the law: a note about a colleague can ' +
  'be asked for by that colleague. And whoever runs the database server could read it there.';
