import type { Milestone } from './document';
import type { Reader } from './reader';

const marks = ['DOC', 'DOC~', 'FIELD'] as const;

export function readMilestone(milestone: Reader): Milestone {
  const f = milestone.fields(
    'code',
    'competency',
    'level',
    'name',
    'behaviours',
    'evidence',
    'core',
    'mark',
    'sources',
    'better_off',
    'freshness_months',
  );
  return {
    code: f.code.text(),
    competency: f.competency.text(),
    level: f.level.text(),
    name: f.name.text(),
    behaviours: f.behaviours.texts(),
    evidence: f.evidence.text(),
    core: f.core.absent ? false : f.core.yes(),
    mark: f.mark.oneOf(marks),
    sources: f.sources.absent ? [] : f.sources.texts(),
    betterOff: f.better_off.text(),
    freshnessMonths: f.freshness_months.absent ? 12 : f.freshness_months.count(),
  };
}
