import { withOwner } from './publish.ts';

/** How many people have something recorded on a milestone. Never who stands where: that is theirs (R1). */
export type AffectedMilestone = {
  code: string;
  /** with a standing of any kind */
  people: number;
  /** signed off, so that a new meaning has to be confirmed */
  met: number;
  /** waiting for a sign-off */
  waiting: number;
};

/** Who a change touches: counts per milestone, the names of everybody, and mentees before each gate that changes. */
export type Affected = {
  perMilestone: AffectedMilestone[];
  perGate: { from: string; people: number }[];
  names: string[];
};

/** `gates`: codes of the levels before a gate that is judged otherwise. */
export async function readAffected(ownerUrl: string, codes: string[], gates: string[]): Promise<Affected> {
  return withOwner(ownerUrl, async (sql) => {
    const [row] = await sql<
      { affected: Affected }[]
    >`select framework_affected(${codes}, ${gates}) as affected`;
    return row?.affected ?? { perMilestone: [], perGate: [], names: [] };
  });
}
