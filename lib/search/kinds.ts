/** What can be found, in the order in which the kinds are offered. */
export const kinds = ['note', 'agenda item', 'takeaway', 'action item', 'goal', 'evidence'] as const;
export type Kind = (typeof kinds)[number];

export const kindWords: Record<Kind, string> = {
  note: 'Notes',
  'agenda item': 'Agenda',
  takeaway: 'Takeaways',
  'action item': 'Action items',
  goal: 'Goals',
  evidence: 'Evidence',
};

/** One kind by the word of an address; undefined for anything else, which means all. */
export const kindOf = (word: string | undefined): Kind | undefined =>
  kinds.find((kind) => kind.replace(' ', '-') === word);

export const kindAddress = (kind: Kind): string => kind.replace(' ', '-');
