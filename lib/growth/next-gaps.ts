import { sufficiencyOf } from '@/lib/evidence/sufficiency';
import type { Framework, Gate, Milestone } from '@/lib/frameworks/document';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { gateFrom, isOptional } from '@/lib/frameworks/gates';
import { type GapFacts, isEmpty, type Nearness, nearness, nearnessOf } from './nearness';
import { requirementsOf } from './requirements';
import { sayWhy } from './why-next';

export type Gap = { milestone: string; name: string; near: Nearness; why: string; whatWouldCount: string[] };

/**
 * The three nearest gaps to the next rung (J-1): what the gate asks for, nearest first. Optional milestones never
 * appear. Somebody with nothing recorded gets three first steps from the starter view (R38).
 */
export function nextGaps(framework: Framework, facts: GapFacts): Gap[] {
  const shown = enabledOnly(framework);
  const gate = gateFrom(shown, facts.level);
  const open = openMilestones(shown, gate, facts);
  const near = (milestone: Milestone) => nearness.indexOf(nearnessOf(milestone.code, facts));
  const first = isEmpty(facts) ? firstSteps(shown, open) : [];
  const others = open.filter((each) => !first.includes(each)).sort((a, b) => near(a) - near(b));
  return [...first, ...others].slice(0, 3).map((milestone) => gapAt(shown, gate, milestone, facts));
}

/** What the gate still misses; when nothing, or at the top, what is left of the level beyond it. */
function openMilestones(framework: Framework, gate: Gate | undefined, facts: GapFacts): Milestone[] {
  const required = gate ? requirementsOf(framework, gate, { ...facts, onRecord: [] }) : [];
  const missing = required.flatMap((each) => each.missing);
  if (missing.length) return framework.milestones.filter((each) => missing.includes(each.code));
  const level = gate?.to ?? facts.level;
  const met = facts.standings.filter((row) => row.standing === 'met').map((row) => row.milestone);
  return framework.milestones.filter(
    (each) => each.level === level && !isOptional(framework, each) && !met.includes(each.code),
  );
}

/** One per competency of the starter view, in its order. */
function firstSteps(framework: Framework, open: Milestone[]): Milestone[] {
  return framework.starterView.flatMap((code) => open.find((each) => each.competency === code) ?? []);
}

function gapAt(framework: Framework, gate: Gate | undefined, milestone: Milestone, facts: GapFacts): Gap {
  const { code, name } = milestone;
  const near = nearnessOf(code, facts);
  const why = sayWhy(framework, gate, near);
  return {
    milestone: code,
    name,
    near,
    why,
    whatWouldCount: whatWouldCount(framework, milestone, near, facts),
  };
}

function whatWouldCount(
  framework: Framework,
  milestone: Milestone,
  near: Nearness,
  facts: GapFacts,
): string[] {
  const level = framework.levels.find((each) => each.code === milestone.level);
  if (!level || near === 'pending') return ['Nothing more: it waits for sign-off.'];
  const context = { evidenceKinds: framework.evidenceKinds, leave: facts.leave };
  const { missing } = sufficiencyOf(milestone, level, facts.evidence[milestone.code] ?? [], context);
  return missing.length ? missing : ['The evidence suffices: offer it for sign-off.'];
}
