import type { EvidenceItem } from '@/lib/evidence/item';
import type { Leave } from '@/lib/people/active-days';
import type { StandingRow } from './progress';

export type GapFacts = {
  /** code of the level the person is at; the lowest for somebody new */
  level: string;
  standings: StandingRow[];
  /** what the person has recorded, per milestone code */
  evidence: Record<string, EvidenceItem[]>;
  /** open requests for sign-off, per milestone code */
  signOffs: Record<string, 'pending' | 'back'>;
  /** milestones waived for the gate */
  waivers: string[];
  leave: Leave[];
};

/** How near a milestone is to being met, nearest first. */
export const nearness = [
  'back',
  'evidence',
  'pending',
  'not-yet',
  'not-assessed',
  'no-opportunity-yet',
] as const;
export type Nearness = (typeof nearness)[number];

export function nearnessOf(milestone: string, facts: GapFacts): Nearness {
  const signOff = facts.signOffs[milestone];
  if (signOff) return signOff;
  if (facts.evidence[milestone]?.some((item) => !item.redacted)) return 'evidence';
  const standing = facts.standings.find((each) => each.milestone === milestone)?.standing;
  return standing === undefined || standing === 'met' ? 'not-assessed' : standing;
}

/** Nothing recorded at all, so there is nothing to be near to (R38). */
export function isEmpty(facts: GapFacts): boolean {
  const recorded = Object.values(facts.evidence).some((items) => items.length > 0);
  return !(facts.standings.length || recorded || Object.keys(facts.signOffs).length);
}
