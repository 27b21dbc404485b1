import type { Framework } from '@/lib/frameworks/document';

/** Names and tracks of milestone codes; a code this framework no longer has keeps its code as name. */
export function linkedMilestones(codes: string[], framework: Framework) {
  return codes.map((code) => {
    const milestone = framework.milestones.find((one) => one.code === code);
    const competency = framework.competencies.find((one) => one.code === milestone?.competency);
    return { code, name: milestone?.name ?? code, track: competency?.track ?? ('technical' as const) };
  });
}
