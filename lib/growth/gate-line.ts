import type { Readiness } from './readiness';

/** How far somebody is before a gate, on one line: "11 of 13 core", "3 of 11 requirements", "ready to discuss". */
export function gateLine(readiness: Readiness): string {
  if (readiness.ready) return 'ready to discuss';
  const [first, ...others] = readiness.requirements;
  if (first?.kind === 'milestones' && others.length === 0)
    return `${first.met.length} of ${first.met.length + first.missing.length + first.waived.length} core`;
  const fulfilled = readiness.requirements.filter((each) => each.fulfilled).length;
  return `${fulfilled} of ${readiness.requirements.length} requirements`;
}
