import type { Framework } from './document';
import { lintEvidence } from './lint-evidence';
import { lintReferences } from './lint-references';
import { lintVersion } from './lint-version';
import { lintWording } from './lint-wording';

/** `at` names the place ("T1-J1", "gates", "version"), `says` the fault in a sentence. */
export type Finding = { at: string; says: string };

/** More than this no person can be asked about; a file of thousands is a mistake, and is not looked at further. */
export const mostMilestones = 300;

/** Errors stop publishing, warnings ask for a second look (`framework.md` 5). `earlier`: published versions, oldest first. */
export function lintFramework(
  framework: Framework,
  earlier: Framework[] = [],
): { errors: Finding[]; warnings: Finding[] } {
  if (framework.milestones.length > mostMilestones) return { errors: [tooMany(framework)], warnings: [] };
  return {
    errors: [
      ...lintReferences(framework),
      ...framework.milestones.flatMap((milestone) => lintEvidence(framework, milestone)),
      ...lintVersion(framework, earlier),
    ],
    warnings: lintWording(framework),
  };
}

function tooMany({ milestones }: Framework): Finding {
  return {
    at: 'milestones',
    says: `${milestones.length} milestones: a framework holds at most ${mostMilestones}`,
  };
}
