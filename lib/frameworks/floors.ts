import type { Competency, Framework, Gate } from './document';

/** What a gate asks for in one competency: a milestone at its level, one towards "at least so many of", or none. */
export type Floor = 'all' | 'any' | 'none';
type Floors = Gate['floors'];

/** The gate into a level, if what it asks for can be said as one answer for each competency. */
export function floorGate({ gates }: Framework, level: string): Gate | undefined {
  return gates.find((each) => each.to === level && each.floors.length > 0 && each.floors.every(isPlain));
}

const isPlain = ({ any }: Floors[number]) => any.length < 2;

export function floorOf({ floors }: Gate, code: string): Floor {
  if (floors.some((each) => each.all.includes(code))) return 'all';
  return floors.some((each) => each.any.some((any) => any.of.includes(code))) ? 'any' : 'none';
}

/** How many of the competencies marked `any` a track needs. */
export const atLeastOf = ({ floors }: Gate, track: string): number =>
  floors.find((each) => each.track === track)?.any[0]?.atLeast ?? 0;

/** The floors that say the same as one answer for each competency. A track without any floor is left out. */
export function floorsFrom(
  competencies: Competency[],
  answers: Floor[],
  atLeast: Record<Competency['track'], number>,
): Floors {
  const codes = (track: string, wanted: Floor) =>
    competencies.filter((each, at) => each.track === track && answers[at] === wanted).map(({ code }) => code);
  return (['technical', 'soft-skill'] as const).flatMap((track) => {
    const [all, of] = [codes(track, 'all'), codes(track, 'any')];
    const any = of.length && atLeast[track] ? [{ of, atLeast: atLeast[track] }] : [];
    return all.length || any.length ? [{ track, all, any }] : [];
  });
}
