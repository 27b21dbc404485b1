import type { Framework } from './document';

/** The wording of a code that a page shows: the one in force, or an older one when that is asked for or all there is. */
export type Wording = {
  framework: Framework;
  /** the version in force, when another one is shown */
  instead: string | null;
  /** codes in force that it went on as, itself where it is still there */
  goesOnAs: string[];
};

/** Finds it among all published versions; undefined for a code none of them knows. `version` is what an address asks for. */
export function wordingOf(
  code: string,
  inForce: Framework,
  all: Framework[],
  version?: string,
): Wording | undefined {
  const knows = (each: Framework) => each.milestones.some((one) => one.code === code);
  const asked = all.find((each) => each.version === version && knows(each));
  const framework = asked ?? (knows(inForce) ? inForce : all.filter(knows).toSorted(byNumber).at(-1));
  if (!framework) return undefined;
  const older = framework.version !== inForce.version;
  return {
    framework,
    instead: older ? inForce.version : null,
    goesOnAs: older ? successors(code, inForce, all) : [],
  };
}

/** Follows the changes of all versions to codes that are in force. */
function successors(code: string, inForce: Framework, all: Framework[]): string[] {
  const there = new Set(inForce.milestones.map((each) => each.code));
  const seen = new Set<string>();
  const open = [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (there.has(next)) continue;
    for (const { changes } of all)
      for (const change of changes) if (change.from.includes(next)) open.push(...change.to);
  }
  return [...seen].filter((each) => there.has(each)).sort();
}

function byNumber(one: Framework, other: Framework): number {
  const parts = ({ version }: Framework) => version.split('.').map(Number);
  const [[a = 0, b = 0], [c = 0, d = 0]] = [parts(one), parts(other)];
  return a - c || b - d;
}
