import type { Framework } from '@/lib/frameworks/document';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { gateFrom } from '@/lib/frameworks/gates';
import type { ReadinessFacts } from './readiness-facts';
import { type Requirement, requirementsOf } from './requirements';

export type Readiness = {
  from: string;
  to: string;
  /** "ready to discuss", and nothing more than that */
  ready: boolean;
  requirements: Requirement[];
  /** every milestone that stands between the person and the gate */
  missing: string[];
  waived: string[];
  /** met under an earlier framework version; the gate waits for them (`framework.md` 8) */
  toConfirm: string[];
  sentence: string;
};

/** The gate a person at `level` stands before, requirement by requirement: a list, never a sum (F8). Null at the top. */
export function readinessOf(framework: Framework, level: string, facts: ReadinessFacts): Readiness | null {
  const shown = enabledOnly(framework);
  const gate = gateFrom(shown, level);
  if (!gate) return null;
  const requirements = requirementsOf(shown, gate, facts);
  const met = requirements.every((each) => each.fulfilled);
  const used = new Set(requirements.flatMap((each) => each.met));
  const toConfirm = facts.standings
    .filter((row) => row.toConfirm && used.has(row.milestone))
    .map((row) => row.milestone);
  const missing = [...new Set(requirements.flatMap((each) => each.missing))];
  const open = requirements.filter((each) => !each.fulfilled).length;
  return {
    from: gate.from,
    to: gate.to,
    ready: met && toConfirm.length === 0,
    requirements,
    missing,
    waived: requirements.flatMap((each) => each.waived),
    toConfirm,
    sentence: sayReadiness(open, toConfirm.length),
  };
}

function sayReadiness(open: number, toConfirm: number): string {
  if (open > 0) return `${open} ${open === 1 ? 'requirement' : 'requirements'} still open.`;
  if (toConfirm > 0)
    return `Ready to discuss once ${toConfirm} ${toConfirm === 1 ? 'is' : 'are'} re-confirmed.`;
  return 'Ready to discuss.';
}

/** Every milestone the gate draws on, each once, by code. */
export function codesOf({ requirements }: Readiness): string[] {
  return [
    ...new Set(requirements.flatMap(({ met, waived, missing }) => [...met, ...waived, ...missing])),
  ].sort();
}
