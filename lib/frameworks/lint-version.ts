import type { Change, Framework } from './document';
import type { Finding } from './lint';
import { lintChanges, undeclared } from './lint-changes';
import { same } from './same';

/** What a new version owes the earlier ones: higher number, no code reused, an edge for every code that vanished (R19). */
export function lintVersion(framework: Framework, earlier: Framework[]): Finding[] {
  const previous = earlier.at(-1);
  const edges = [
    ...framework.changes.flatMap((change, place) => lintChange(framework, change, place, previous)),
    ...lintChanges(framework),
  ];
  if (!previous) return edges;
  const now = codesOf(framework);
  const before = codesOf(previous);
  const once = earlier.flatMap(codesOf).filter((code) => !before.includes(code));
  const leaving = framework.changes.flatMap((change) => change.from);
  const reused = now.filter((code) => once.includes(code));
  const lost = before.filter((code) => !now.includes(code) && !leaving.includes(code));
  return [
    ...edges,
    ...reused.map((code) => ({ at: code, says: 'was used in an earlier version; a code is never reused' })),
    ...lost.map((code) => ({ at: code, says: 'vanished without an edge in changes' })),
    ...undeclared(framework, previous).filter(({ at }) => !reused.includes(at)),
    ...lintNumber(framework, earlier, previous),
  ];
}

function lintChange(framework: Framework, change: Change, place: number, previous?: Framework): Finding[] {
  const at = `changes[${place}]`;
  const lacks = (codes: string[], where: Framework) => codes.filter((code) => !codesOf(where).includes(code));
  return [
    ...lacks(change.to, framework).map((code) => ({ at, says: `${code} is not in this version` })),
    ...(previous ? lacks(change.from, previous) : []).map((code) => ({
      at,
      says: `${code} is not in the version before`,
    })),
  ];
}

/** Higher than every number there is, also than one that was rolled back; by a major step when it changes meaning. */
function lintNumber(framework: Framework, earlier: Framework[], previous: Framework): Finding[] {
  const highest = earlier
    .map((each) => each.version)
    .reduce((one, other) => (isHigher(other, one) ? other : one));
  if (!isHigher(framework.version, highest))
    return [{ at: 'version', says: `must be higher than ${highest}` }];
  const isMinor = framework.version.split('.')[0] === previous.version.split('.')[0];
  const reason = isMinor ? majorReason(framework, previous) : null;
  return reason ? [{ at: 'version', says: `needs a major step: ${reason}` }] : [];
}

function isHigher(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

/** Why a minor step is not enough (`framework.md` 6), or null. */
function majorReason(framework: Framework, previous: Framework): string | null {
  const heavy = framework.changes.find((change) => change.kind !== 'reworded' && change.kind !== 'added');
  if (heavy) return `a milestone was ${heavy.kind}`;
  const added = framework.changes.filter((change) => change.kind === 'added').flatMap((change) => change.to);
  const asked = framework.milestones.find((each) => added.includes(each.code) && isAsked(framework, each));
  if (asked) return `a gate needs ${asked.code}`;
  if (!same(framework.gates, previous.gates)) return 'a gate changed';
  const minimums = (each: Framework) =>
    each.levels.map(({ code, minimum, enabled }) => [code, minimum, enabled]);
  return same(minimums(framework), minimums(previous)) ? null : 'a level changed';
}

function isAsked(framework: Framework, milestone: Framework['milestones'][number]): boolean {
  return framework.gates.some(
    (gate) =>
      gate.milestones.includes(milestone.code) ||
      (gate.to === milestone.level &&
        gate.floors.some((floor) =>
          [...floor.all, ...floor.any.flatMap((any) => any.of)].includes(milestone.competency),
        )),
  );
}

function codesOf(framework: Framework): string[] {
  return framework.milestones.map((each) => each.code);
}
