import type { OpenPair } from './record';

/** Whom the form is about: the mentorship asked for, else the person asked for, else the first of the list (S-1). */
export function chosenPair(pairs: OpenPair[], asked: { in?: string; with?: string }): OpenPair | undefined {
  if (asked.in) return pairs.find((pair) => pair.mentorship === asked.in);
  if (asked.with) return pairs.find((pair) => pair.otherHandle === asked.with);
  return pairs[0];
}

/** The address must name the person: who was seen longest ago changes with the save, and words would change hands. */
export const mustAsk = (pairs: OpenPair[], asked: { in?: unknown; with?: unknown }): boolean =>
  pairs.length > 1 && !asked.in && !asked.with;

/** Whom a group session could be held with besides this mentee, one entry each; null where the viewer is not its mentor. */
export function hostedBy(pairs: OpenPair[], pair: OpenPair, viewerId: string) {
  if (pair.mentorId !== viewerId) return null;
  const others = pairs.filter((one) => one.mentorId === viewerId && one.menteeId !== pair.menteeId);
  return [
    ...new Map(
      others.map((one) => [one.menteeId, { mentorship: one.mentorship, name: one.mentee }]),
    ).values(),
  ];
}

/** One value of a query parameter that may have come twice. */
export const oneOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** The pairs as choices by the other side's name; where a name stands twice, with what tells the two apart. */
export function sayPairs(pairs: OpenPair[]): { value: string; label: string }[] {
  return pairs.map((pair) => {
    const twice = pairs.filter((one) => one.other === pair.other).length > 1;
    const role = pair.other === pair.mentor ? 'mentors you' : 'your mentee';
    return { value: pair.mentorship, label: twice ? `${pair.other} (${pair.purpose}, ${role})` : pair.other };
  });
}
