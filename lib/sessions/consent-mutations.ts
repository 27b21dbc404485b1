import 'server-only';
import { sql } from 'drizzle-orm';
import type { Audience } from '@/db/enums';
import { noteConsents } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { find } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import { Refusal } from '@/lib/refusal';
import { listed } from './say-asks';

/** What more people reading a note would mean: a wider audience, or one more person by name. */
export type Want = { kind: 'widen'; toAudience: Audience } | { kind: 'share'; readerId: string };

type Voice = { id: string; name: string; yes: boolean; asked: boolean; no: boolean };

/**
 * Everybody else who wrote in a note has to agree before more people read it (R1, R9). Null when all of them do; else
 * whoever has not been asked is asked now, and the sentence says whom it waits for. A no stands for thirty days.
 */
export async function askAuthors(tx: ViewerTx, noteId: string, want: Want): Promise<string | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`readers of ${noteId}`}, 42))`);
  const missing = (await voicesOf(tx, noteId, want)).filter((one) => !one.yes);
  if (missing.length === 0) return null;
  const no = missing.filter((one) => one.no).map((one) => one.name);
  if (no.length > 0) throw new Refusal(`${listed(no)} would rather not. The note stays as it is.`);
  const toAudience = want.kind === 'widen' ? want.toAudience : null;
  const readerId = want.kind === 'share' ? want.readerId : null;
  const rows = missing
    .filter((one) => !one.asked)
    .map(({ id: personId }) => ({
      noteId,
      kind: want.kind,
      toAudience,
      readerId,
      askedBy: tx.viewer.id,
      personId,
    }));
  if (rows.length > 0) {
    await tx.insert(noteConsents).values(rows);
    await audit(tx, 'ask about readers', 'note', noteId, { kind: want.kind, asked: rows.length });
  }
  return `Asked ${listed(missing.map((one) => one.name))}, who wrote in it, too. Until there is a yes, nothing changes.`;
}

async function voicesOf(tx: ViewerTx, noteId: string, want: Want): Promise<Voice[]> {
  const same =
    want.kind === 'widen'
      ? sql`c.kind = 'widen' and c.to_audience >= ${want.toAudience}`
      : sql`c.kind = 'share' and c.reader_id = ${want.readerId}`;
  const some = (more: ReturnType<typeof sql>) => sql`exists (select from note_consents c
    where c.note_id = a.note_id and c.person_id = a.person_id and ${same} and ${more})`;
  return find<Voice>(
    tx,
  )`select p.id, p.name, ${some(sql`c.granted`)} as yes, ${some(sql`c.answered_at is null`)} as asked,
      ${some(sql`c.granted = false and c.answered_at > now() - interval '30 days'`)} as no
    from note_authors a join people p on p.id = a.person_id
    where a.note_id = ${noteId} and a.person_id <> viewer_id() order by p.name`;
}
