import 'server-only';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';

export type Takeaway = { personId: string; person: string; body: string; at: string; version: number };

/** The line each side took away from a session, for the two of it (S33). */
export async function getTakeaways(tx: ViewerTx, number: number): Promise<Takeaway[]> {
  return find<Takeaway>(
    tx,
  )`select t.person_id as "personId", p.name as person, t.body, ${iso('t.written_at')} as at, t.version
    from takeaways t join sessions s on s.id = t.session_id join people p on p.id = t.person_id
    where s.number = ${number} order by p.name, p.id limit 10`;
}
