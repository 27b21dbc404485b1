import type { Standing } from '@/db/enums';
import type { Gate } from '@/lib/frameworks/document';

/** What a gate is judged by. */
export type ReadinessFacts = {
  standings: { milestone: string; standing: Standing; toConfirm?: boolean }[];
  /** milestones the manager waived with a reason; each counts only while it is no-opportunity-yet */
  waivers: string[];
  /** what is on record: a completed check-in with both halves, one observer */
  onRecord: Gate['onRecord'];
};
