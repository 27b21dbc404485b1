import 'server-only';
import type { SessionState } from '@/db/enums';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';

export type Dispute = {
  id: string;
  raisedById: string;
  raisedBy: string;
  claims: Exclude<SessionState, 'planned'>;
  reason: string | null;
  raisedAt: string;
  answeredAt: string | null;
  agreed: boolean | null;
};

/** What the two said about a session after its seven days, newest first. */
export async function getDisputes(tx: ViewerTx, number: number): Promise<Dispute[]> {
  return find<Dispute>(tx)`
    select d.id, d.raised_by as "raisedById", p.name as "raisedBy", d.claims, d.reason, ${iso('d.raised_at')} as "raisedAt",
      ${iso('d.answered_at')} as "answeredAt", d.agreed
    from session_disputes d join sessions s on s.id = d.session_id join people p on p.id = d.raised_by
    where s.number = ${number} order by d.raised_at desc, d.id limit 20`;
}
