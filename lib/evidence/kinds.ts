import type { Audience, EvidenceKind } from '@/db/enums';

/** The kinds a person adds themselves, in the order of a form, each with what makes it one (`framework.md` 2). */
export const ownKinds: { value: EvidenceKind; label: string; hint: string }[] = [
  {
    value: 'A',
    label: 'Artefact link',
    hint: 'A pull request, notebook, dashboard, design note, incident review.',
  },
  {
    value: 'N',
    label: 'Session note',
    hint: 'A shared note of one of your sessions. The note keeps its own readers.',
  },
  { value: 'M', label: 'Metric', hint: 'A number before and after.' },
  {
    value: 'R',
    label: 'Reflection',
    hint: 'In your own words. It supports other evidence and never stands alone.',
  },
  { value: 'W', label: 'Sticky win', hint: 'One line of at most 120 characters.' },
];

const names: Record<EvidenceKind, string> = {
  A: 'artefact link',
  N: 'session note',
  O: 'observer’s word',
  R: 'reflection',
  M: 'metric',
  C: 'mentee’s confirmation',
  W: 'sticky win',
};

export const kindWord = (kind: EvidenceKind): string => names[kind];

/** Who reads an item, for this reader (sight-1). `person` is whose growth it shows. */
export function sayReaders(
  item: { audience: Audience; personId: string; person: string; authorId: string },
  viewerId: string,
): string {
  const mine = item.personId === viewerId;
  if (item.audience === 'private') return item.authorId === viewerId ? 'Only you' : 'Its author';
  const who = mine ? 'You and your mentors' : `${item.person} and their mentors`;
  if (item.audience === 'pair') return who;
  return mine ? 'You, your mentors and your manager' : `${item.person}, their mentors and manager`;
}

/** The three audiences as the owner of an item chooses among them. */
export const readerChoices: { value: Audience; label: string; hint?: string }[] = [
  { value: 'pair', label: 'You and your mentors' },
  { value: 'team', label: 'You, your mentors and your manager' },
  { value: 'private', label: 'Only you', hint: 'As long as it is attached to no milestone.' },
];

/** What a mentor chooses among for a note they point at: it is about somebody else, so never private. */
export const mentorReaderChoices = (person: string): { value: Audience; label: string; hint?: string }[] => [
  { value: 'pair', label: `${person} and their mentors` },
  { value: 'team', label: `${person}, their mentors and manager` },
];
