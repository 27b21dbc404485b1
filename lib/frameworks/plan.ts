import { asksAgain, type Difference, differenceOf } from './difference';
import type { Framework } from './document';
import { enabledOnly } from './enabled';
import { type Fault, lintText } from './lint-text';
import { same } from './same';

/** A published version; exactly one is in force. */
export type Version = { id: string; version: string; document: Framework; inForce: boolean };

/** What a framework file would do. There is a `difference` only when nothing stops publishing. */
export type Plan = {
  errors: Fault[];
  warnings: Fault[];
  /** id of the version it was compared with */
  follows: string;
  framework?: Framework;
  difference?: Difference;
  /** milestones of the version in force whose standings move, and the levels before a gate that is judged otherwise */
  codes: string[];
  gates: string[];
};

/** Reads a file against all published versions, oldest first: every fault at once, or the difference to the one in force. */
export function planOf(text: string, versions: Version[]): Plan {
  const inForce = versions.find((each) => each.inForce);
  if (!inForce) throw new Error('No framework is in force.');
  const before = inForce.document;
  const earlier = [...versions.filter((each) => each !== inForce).map(({ document }) => document), before];
  const { framework, errors: found, warnings } = lintText(text, earlier);
  const errors = framework && framework.id !== before.id ? [foreign(framework, before), ...found] : found;
  const plan = { errors, warnings, follows: inForce.id, codes: [], gates: [] };
  if (!framework || errors.length) return plan;
  const difference = differenceOf(before, framework);
  const codes = difference.steps.filter(asksAgain).flatMap((step) => step.before.map(({ code }) => code));
  return { ...plan, framework, difference, codes, gates: gatesJudgedAnew(before, framework) };
}

function foreign(framework: Framework, before: Framework): Fault {
  return {
    line: 1,
    at: 'id',
    says: `the file is of the framework ${framework.id}; ${before.id} is in force`,
  };
}

/** Levels before a gate that asks for something else now. A changed minimum concerns every gate. */
function gatesJudgedAnew(before: Framework, after: Framework): string[] {
  const minimums = (of: Framework) => of.levels.map(({ code, minimum }) => [code, minimum]);
  const heavier = !same(minimums(before), minimums(after));
  const [old, now] = [enabledOnly(before), enabledOnly(after)];
  return old.levels
    .map(({ code }) => code)
    .filter((code) => {
      const gate = (of: Framework) => of.gates.find((each) => each.from === code) ?? null;
      return !same(gate(old), gate(now)) || (heavier && gate(old) !== null);
    });
}
