/**
 * Patterns worth a second look (R34): shown to the two people they are about, first and only. They accuse nobody.
 */

const mostMilestones = 3;
const manySignOffs = 5;
const week = 7 * 86_400_000;

/** One item for more milestones than one thing usually shows. */
export function isReused(milestones: readonly string[]): boolean {
  return new Set(milestones).size > mostMilestones;
}

/** The most sign-offs (ISO instants) that fell within any seven days; 0 below five. */
export function burstOf(instants: readonly string[]): number {
  const sorted = instants.map((each) => Date.parse(each)).sort((one, other) => one - other);
  const most = sorted.reduce((max, first, at) => {
    const within = sorted.slice(at).filter((each) => each - first < week).length;
    return Math.max(max, within);
  }, 0);
  return most >= manySignOffs ? most : 0;
}

/** The same in a sentence for each signer it is true of. */
export function burstsOf(times: { signer: string; at: string[] }[]): string[] {
  return times.flatMap(({ signer, at }) => {
    const many = burstOf(at);
    return many
      ? [`${signer} signed off ${many} milestones within seven days. Was there time to look at each?`]
      : [];
  });
}
