import type { EvidenceRow } from '@/lib/evidence/record';
import type { Framework } from '@/lib/frameworks/document';

/** The part of the framework a page is asked for, or the first one; null for the tab beside them, growth over time. */
export function partOf(framework: Framework, asked: unknown): Framework['parts'][number] | null {
  if (asked === 'over-time') return null;
  return framework.parts.find((each) => each.code === asked) ?? framework.parts[0] ?? null;
}

export function competenciesOf(framework: Framework, part: string) {
  return framework.competencies.filter((each) => each.part === part);
}

/** Evidence attached to a milestone of this part. */
export function evidenceIn<Row extends Pick<EvidenceRow, 'milestones'>>(
  framework: Framework,
  part: string,
  items: Row[],
): Row[] {
  const competencies = competenciesOf(framework, part).map((each) => each.code);
  const codes = framework.milestones
    .filter((each) => competencies.includes(each.competency))
    .map((each) => each.code);
  return items.filter((item) => item.milestones.some((code) => codes.includes(code)));
}
