import type { Audience } from '@/db/enums';

export type Named = { id: string; name: string };
/** The two of a mentorship; `moreMentors` when the mentee has other mentors today, who read team items, too. */
export type Pair = { mentor: Named; mentee: Named; moreMentors?: boolean };

/**
 * Who reads an item, in words, for this reader: "Only you", "You and Priya", "You, Priya and their manager" (sight-1).
 * `authorId` is the writer's; a private item that somebody else wrote was shown to the reader by name.
 */
export function sayReaders(audience: Audience, authorId: string, pair: Pair, viewerId: string): string {
  if (audience === 'private') return authorId === viewerId ? 'Only you' : 'Shown to you by name';
  const { mentor, mentee } = pair;
  const others = [mentor, mentee].filter((one) => one.id !== viewerId).map((one) => one.name);
  const two = others.length === 2 ? others : ['You', ...others];
  if (audience === 'pair') return two.join(' and ');
  if (others.length === 2)
    return pair.moreMentors ? `You, ${two.join(', ')} and other mentors` : `You, ${two.join(' and ')}`;
  const whose = viewerId === mentee.id ? 'your' : 'their';
  const beyond = pair.moreMentors ? [`${whose} other mentors`, `${whose} manager`] : [`${whose} manager`];
  return `${[...two, ...beyond].slice(0, -1).join(', ')} and ${beyond.at(-1)}`;
}

type Read = { audience: Audience; authorId: string; author: string; others: readonly Named[] };

/** The same for a note that exists, with co-authors and people it was shown to: "You, Priya and Mei" (R1, sight-1). */
export function sayNoteReaders(note: Read, pair: Pair, viewerId: string): string {
  const { audience, authorId, author, others } = note;
  if (audience === 'team' || others.length === 0) return sayReaders(audience, authorId, pair, viewerId);
  const inside = audience === 'private' ? [{ id: authorId, name: author }] : [pair.mentor, pair.mentee];
  const all = [...inside, ...others];
  const names = all.filter((one) => one.id !== viewerId).map((one) => one.name);
  if (all.length > names.length) names.unshift('You');
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
