import 'server-only';
import { and, eq, isNull, notInArray, sql } from 'drizzle-orm';
import { packetQuotations, packets } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { gateFrom } from '@/lib/frameworks/gates';
import { getFramework } from '@/lib/frameworks/queries';
import { notThere, Refusal } from '@/lib/refusal';
import { composePacket, getQuotableFor } from './packet-composed-queries';
import { getAddressees, getPacket } from './packets-queries';

type Asked = { key: string; person: string; level: string; from: string; until: string; to: string };

/** Somebody or their manager asks for a packet; nothing is written before the person has looked at it (R36). */
export async function askForPacket(tx: ViewerTx, { key, person, level, from, until, to }: Asked) {
  const [facts] = await tx.execute<{ mine: boolean; manager: boolean; handle: string }>(sql`
    select p.id = viewer_id() as mine, p.id = any (reports_of(viewer_id())) as manager, p.handle from people p where p.id = ${person}`);
  if (!facts) throw notThere();
  permit('ask for a packet', facts);
  if (from > until) throw new Refusal('The period ends before it begins.', 'until');
  const [{ id: frameworkVersionId, framework }, readers] = await Promise.all([
    getFramework(tx),
    getAddressees(tx, facts.handle),
  ]);
  const gate = gateFrom(enabledOnly(framework), level);
  if (!gate) throw new Refusal('Choose one of the gates.', 'level');
  if (!readers.some((each) => each.id === to)) throw new Refusal('Choose somebody from the list.', 'to');
  const asked = { personId: person, addressedTo: to, frameworkVersionId, fromDay: from, untilDay: until };
  const { id } = await once(tx, key, async () => {
    const [row] = await tx
      .insert(packets)
      .values({ ...asked, askedBy: tx.viewer.id, fromLevel: gate.from, toLevel: gate.to })
      .onConflictDoNothing()
      .returning({ id: packets.id });
    if (!row) throw new Refusal('A packet that you asked for is waiting already. Call it off first.');
    await audit(tx, 'ask for packet', 'packet', row.id);
    return row.id;
  });
  return { goTo: `/packets/${id}` };
}

/** The mentee approves the words of one item, as they stand today. */
export async function quote(tx: ViewerTx, { packet, evidence }: { packet: string; evidence: string }) {
  const found = await openPacket(tx, packet);
  const words = (await getQuotableFor(tx, found)).find((each) => each.evidence === evidence);
  if (!words) throw notThere();
  await tx.execute(sql`insert into packet_quotations (packet_id, person_id, evidence_id, author_id, kind, happened_on, title, body)
    select ${packet}, e.person_id, e.id, e.author_id, e.kind, e.happened_on, e.title, e.body from evidence e where e.id = ${evidence}
    on conflict do nothing`);
  return { said: 'It is quoted.' };
}

export async function leaveOut(tx: ViewerTx, { packet, evidence }: { packet: string; evidence: string }) {
  await openPacket(tx, packet);
  await tx
    .delete(packetQuotations)
    .where(and(eq(packetQuotations.packetId, packet), eq(packetQuotations.evidenceId, evidence)));
  return { said: 'It is left out.' };
}

/**
 * Freezes it: from here on nothing changes, and the addressee reads it. Gaps, waivers and disagreements come from the
 * record, so that nobody leaves them out; approved words that have changed since are no longer approved.
 */
export async function freezePacket(tx: ViewerTx, input: { packet: string; line?: string | undefined }) {
  await tx.execute(sql`select from packets where id = ${input.packet} for update`);
  const found = await openPacket(tx, input.packet);
  const [content, quotable] = await Promise.all([composePacket(tx, found), getQuotableFor(tx, found)]);
  const current = quotable.filter((each) => each.approved).map((each) => each.evidence);
  const stale = eq(packetQuotations.packetId, found.id);
  await tx
    .delete(packetQuotations)
    .where(current.length ? and(stale, notInArray(packetQuotations.evidenceId, current)) : stale);
  const done = await tx
    .update(packets)
    .set({ content, line: input.line || null, formulaVersion: content.formulaVersion, frozenAt: new Date() })
    .where(and(eq(packets.id, found.id), isNull(packets.frozenAt), isNull(packets.endedAt)))
    .returning({ id: packets.id });
  if (!done.length) throw new Refusal('It was frozen or called off meanwhile.');
  await audit(tx, 'freeze packet', 'packet', found.id, { quotations: current.length });
  return { goTo: `/packets/${found.id}`, said: `Frozen. ${found.addressedTo} can read it now.` };
}

/** Either side calls it off before it is frozen; nothing was written yet. */
export async function endPacket(tx: ViewerTx, { packet }: { packet: string }) {
  const found = await getPacket(tx, packet);
  if (!found) throw notThere();
  permit('call off a packet', { mine: found.mine, asked: found.byMe });
  const done = await tx
    .update(packets)
    .set({ endedAt: new Date() })
    .where(and(eq(packets.id, packet), isNull(packets.frozenAt), isNull(packets.endedAt)))
    .returning({ id: packets.id });
  if (!done.length) throw new Refusal('It was frozen or called off meanwhile.');
  await audit(tx, 'call off packet', 'packet', packet);
  return { goTo: '/packets', said: 'Called off.' };
}

/** A packet about the viewer that is neither frozen nor called off. */
async function openPacket(tx: ViewerTx, id: string) {
  const found = await getPacket(tx, id);
  if (!found) throw notThere();
  permit('freeze a packet', { mine: found.mine });
  if (found.frozenAt) throw new Refusal('This packet is frozen. It stays as it is.');
  if (found.endedAt) throw new Refusal('This packet was called off.');
  return found;
}
