import type { Framework, Level } from '@/lib/frameworks/document';
import { gateFrom } from '@/lib/frameworks/gates';
import { gateLine } from './gate-line';
import { isEmpty } from './nearness';
import { type Gap, nextGaps } from './next-gaps';
import { formulaInWords, formulaVersion, type Tally } from './progress';
import { type Readiness, readinessOf } from './readiness';
import { type GrowthRecord, gapFactsOf, levelOf, readinessFactsOf } from './record';
import { talliesOf, workingLevel } from './working-level';

type Named = Pick<Level, 'code' | 'name' | 'icon'>;

/** Where somebody is on the ladder and what is next, worked out from their record. */
export type Path = {
  agreed: Named;
  /** somebody stated or agreed the level; else the lowest stands in for it */
  stated: boolean;
  /** the level the next gate leads to; null at the top */
  next: Named | null;
  working: Named;
  /** nothing is recorded yet, so a beginning is shown and no count (R38) */
  isNew: boolean;
  gaps: Gap[];
  readiness: Readiness | null;
  /** "11 of 13 core"; null for a newcomer and at the top */
  gate: string | null;
  /** what comes once the gaps shown are met, when they are all that is missing */
  after: string | undefined;
  tallies: { track: 'technical' | 'soft-skill'; tally: Tally }[];
  /** the formula in words, with its version (R18) */
  formula: string;
};

/** `framework` holds enabled levels only. */
export function pathOf(framework: Framework, growth: GrowthRecord): Path {
  const facts = gapFactsOf(framework, growth);
  const agreed = levelOf(framework, growth);
  const working = workingLevel(framework, agreed, growth.standings);
  const readiness = readinessOf(framework, agreed, readinessFactsOf(growth));
  const isNew = isEmpty(facts);
  const named = (code: string | undefined): Named | null =>
    framework.levels.find((level) => level.code === code) ?? null;
  const ground: Named = { code: agreed, name: agreed, icon: '' };
  return {
    agreed: named(agreed) ?? ground,
    stated: growth.level !== null,
    next: named(gateFrom(framework, agreed)?.to),
    working: named(working) ?? ground,
    isNew,
    gaps: nextGaps(framework, facts),
    readiness,
    gate: readiness && !isNew ? gateLine(readiness) : null,
    after: sayAfter(framework, readiness),
    tallies: talliesOf(framework, growth.standings, working),
    formula: `${formulaInWords} Formula version ${formulaVersion}.`,
  };
}

function sayAfter(framework: Framework, readiness: Readiness | null): string | undefined {
  const to = framework.levels.find((level) => level.code === readiness?.to)?.name;
  if (!readiness || !to) return undefined;
  if (readiness.ready) return `You are ready to discuss ${to}. Bring it up with your manager.`;
  const milestonesOnly = readiness.requirements.every((each) => each.kind === 'milestones');
  const few = readiness.missing.length <= 3;
  return milestonesOnly && few
    ? `With ${readiness.missing.length === 1 ? 'this' : 'these'} met, you are ready to discuss ${to}.`
    : undefined;
}
