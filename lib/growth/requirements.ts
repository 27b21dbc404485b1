import type { Track } from '@/db/enums';
import type { Framework, Gate } from '@/lib/frameworks/document';
import { milestonesOf } from '@/lib/frameworks/gates';
import type { ReadinessFacts } from './readiness-facts';

/** One line of a gate; `met`, `missing` and `waived` are milestone codes. */
export type Requirement = {
  kind: 'milestones' | 'competency' | 'any' | 'on-record';
  /** null where a requirement belongs to no track */
  track: Track | null;
  says: string;
  fulfilled: boolean;
  met: string[];
  missing: string[];
  waived: string[];
};

/** Every requirement of one gate. A competency counts when all its milestones of the gate's upper level are met. */
export function requirementsOf(framework: Framework, gate: Gate, facts: ReadinessFacts): Requirement[] {
  const met = new Set(facts.standings.filter((row) => row.standing === 'met').map((row) => row.milestone));
  const named = gate.milestones.length ? [namedMilestones(gate, met, facts)] : [];
  const floors = gate.floors.flatMap((floor) => [
    ...floor.all.map((code) => competency(framework, gate, floor.track, code, met)),
    ...floor.any.map((any) => anyOf(framework, gate, floor.track, any, met)),
  ]);
  return [...named, ...floors, ...gate.onRecord.map((record) => onRecord(record, facts))];
}

function namedMilestones(gate: Gate, met: Set<string>, facts: ReadinessFacts): Requirement {
  const waivable = facts.standings
    .filter((row) => row.standing === 'no-opportunity-yet')
    .map((row) => row.milestone);
  const waived = gate.milestones
    .filter((code) => facts.waivers.includes(code) && waivable.includes(code))
    .slice(0, gate.waivers);
  const missing = gate.milestones.filter((code) => !met.has(code) && !waived.includes(code));
  const reached = gate.milestones.filter((code) => met.has(code));
  const says = `${reached.length} of ${gate.milestones.length} core milestones met`;
  return { kind: 'milestones', track: null, says, fulfilled: !missing.length, met: reached, missing, waived };
}

function competency(
  framework: Framework,
  gate: Gate,
  track: Track,
  code: string,
  met: Set<string>,
): Requirement {
  const all = milestonesOf(framework, code, gate.to);
  const missing = all.filter((each) => !met.has(each));
  const reached = all.filter((each) => met.has(each));
  const says = `${code} ${nameOf(framework, code)}: all milestones of the level`;
  const fulfilled = all.length > 0 && !missing.length;
  return { kind: 'competency', track, says, fulfilled, met: reached, missing, waived: [] };
}

function anyOf(
  framework: Framework,
  gate: Gate,
  track: Track,
  any: { of: string[]; atLeast: number },
  met: Set<string>,
): Requirement {
  const each = any.of.map((code) => competency(framework, gate, track, code, met));
  const counting = each.filter((one) => one.fulfilled);
  const fulfilled = counting.length >= any.atLeast;
  const open = fulfilled ? [] : each;
  const says = `At least ${any.atLeast} of ${any.of.join(', ')}: ${counting.length} so far`;
  return {
    kind: 'any',
    track,
    says,
    fulfilled,
    met: counting.flatMap((one) => one.met),
    missing: open.flatMap((one) => one.missing),
    waived: [],
  };
}

const recordsInWords = {
  'check-in': 'A completed check-in with the self and the mentor assessment',
  observer: 'One observer on record',
} satisfies Record<Gate['onRecord'][number], string>;

function onRecord(record: Gate['onRecord'][number], facts: ReadinessFacts): Requirement {
  const fulfilled = facts.onRecord.includes(record);
  return {
    kind: 'on-record',
    track: null,
    says: recordsInWords[record],
    fulfilled,
    met: [],
    missing: [],
    waived: [],
  };
}

function nameOf(framework: Framework, code: string): string {
  return framework.competencies.find((each) => each.code === code)?.name ?? '';
}
