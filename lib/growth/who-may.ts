/** What the viewer is to a person; the facts the policies decide by. */
type Relation = { mine: boolean; mentor: boolean; manager: boolean; standIn: boolean };

/** Standings are for the person, their current mentors, whoever stands in for one and their direct manager (`rules.md` 8). */
export function mayReadGrowth({ mine, mentor, manager, standIn }: Relation): boolean {
  return mine || mentor || manager || standIn;
}
