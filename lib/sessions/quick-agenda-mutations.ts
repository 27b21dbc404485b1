import 'server-only';
import { sql } from 'drizzle-orm';
import { agendaItems } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere } from '@/lib/refusal';

/** Puts a line last on the agenda of the next session with this person, whenever that is (J-5). */
export async function addQuickAgendaLine(
  tx: ViewerTx,
  { key, mentorship, body }: { key: string; mentorship: string; body: string },
) {
  const pair = await runningPair(tx, mentorship, 'write note');
  await once(tx, key, async () => {
    const [line] = await tx
      .insert(agendaItems)
      .values({
        mentorshipId: mentorship,
        menteeId: pair.menteeId,
        sessionId: sql`(select s.id from sessions s where s.mentorship_id = ${mentorship} and s.state = 'planned'
          and s.starts_at > now() order by s.starts_at, s.id limit 1)`,
        authorId: tx.viewer.id,
        audience: 'pair',
        source: 'own',
        body,
        position: sql`extract(epoch from now())`,
      })
      .returning({ id: agendaItems.id });
    if (!line) throw notThere();
    await audit(tx, 'add agenda line', 'agenda item', line.id);
    return line.id;
  });
}
