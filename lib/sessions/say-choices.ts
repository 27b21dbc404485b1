import { audiences } from '@/db/enums';
import { privateHint, promiseOf } from './promise';
import { type Pair, sayReaders } from './say-readers';

/** The three audiences as choices for a note's author, each with what is promised about it. */
export function audienceChoices(pair: Pair, managed: boolean, viewerId: string) {
  return audiences.map((value) => ({
    value,
    label: sayReaders(value, viewerId, pair, viewerId),
    hint: value === 'private' ? privateHint : promiseOf(value, managed).words,
  }));
}

/** The two of a session, as the words for readers need them. */
export const pairOf = (session: {
  mentorId: string;
  mentor: string;
  menteeId: string;
  mentee: string;
  moreMentors: boolean;
}): Pair => ({
  mentor: { id: session.mentorId, name: session.mentor },
  mentee: { id: session.menteeId, name: session.mentee },
  moreMentors: session.moreMentors,
});

/** Both as owners of action items, from where the viewer stands; the other side comes first. */
export function ownersOf(session: Parameters<typeof pairOf>[0], viewerId: string) {
  const iMentor = session.mentorId === viewerId;
  return {
    mentor: iMentor ? 'You' : session.mentor,
    mentee: iMentor ? session.mentee : 'You',
    first: iMentor ? ('mentee' as const) : ('mentor' as const),
  };
}
