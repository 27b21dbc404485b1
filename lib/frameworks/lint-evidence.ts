import type { EvidenceKind } from '@/db/enums';
import type { Framework, Milestone } from './document';
import { alwaysNeeded, type EvidenceRule, listedKinds, parseEvidenceRule } from './evidence-rule';
import type { Finding } from './lint';

/** Whether a milestone's own list can be read and can meet the minimum of its level. */
export function lintEvidence(framework: Framework, milestone: Milestone): Finding[] {
  const found = (says: string): Finding => ({ at: milestone.code, says });
  const rule = readRule(milestone.evidence);
  if (typeof rule === 'string') return [found(rule)];
  const kinds = listedKinds(rule);
  const minimum = framework.levels.find((level) => level.code === milestone.level)?.minimum;
  const lists = (...wanted: EvidenceKind[]) => kinds.some((kind) => wanted.includes(kind));
  const says = [
    lists('A', 'N', 'O', 'M', 'C', 'W') ? null : 'a reflection is never the only way',
    lists('A', 'N', 'O', 'C', 'W') ? null : 'lists nothing that can stand for the milestone: A, N, O, C or W',
    kinds.length < (minimum?.kinds ?? 1)
      ? `lists fewer than ${minimum?.kinds} kinds, which its level asks for`
      : null,
    minimum?.secondVoice && !lists('O', 'C')
      ? 'must list O or C, because its level asks for a second voice'
      : null,
    ...undeclared(framework, kinds, rule),
  ];
  return says.filter((each) => each !== null).map(found);
}

function undeclared(framework: Framework, kinds: EvidenceKind[], rule: EvidenceRule): string[] {
  const declared = framework.evidenceKinds.map((kind) => kind.code);
  const odd = alwaysNeeded(rule).some((part) => part.kinds.length > 1);
  return [
    ...kinds
      .filter((kind) => !declared.includes(kind))
      .map((kind) => `lists ${kind}, which evidence_kinds lacks`),
    ...(odd ? ['× belongs to one kind, not to a choice'] : []),
  ];
}

function readRule(text: string): EvidenceRule | string {
  try {
    return parseEvidenceRule(text);
  } catch (error) {
    return error instanceof Error ? error.message : 'the evidence rule cannot be read';
  }
}
