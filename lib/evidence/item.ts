import type { EvidenceKind } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import type { Day, Leave } from '@/lib/people/active-days';

/** What the evidence rules need to know of one item. */
export type EvidenceItem = {
  id: string;
  kind: EvidenceKind;
  /** project, team or situation; null counts as no context */
  context: string | null;
  /** who stands behind it: the observer for O, the mentee who was helped for C */
  authorId: string;
  happenedOn: Day;
  redacted: boolean;
};

export type EvidenceContext = { evidenceKinds: Framework['evidenceKinds']; leave: Leave[] };
