import 'server-only';
import { auditEvents } from '@/db/schema';
import type { ViewerTx } from './viewer';

/** Notes who did what to which row, in the same transaction. Ids and plain words only, never typed text (W14). */
export async function audit(
  tx: ViewerTx,
  deed: string,
  subject: string,
  subjectId: string,
  facts: Record<string, string | number | boolean | null> = {},
) {
  await tx.insert(auditEvents).values({ actorId: tx.viewer.id, deed, subject, subjectId, facts });
}
