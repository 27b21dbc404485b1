import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { actionItems, agendaItems, noteMarks } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import type { RunningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { dayOf } from '@/lib/people/active-days';
import { notThere, Refusal } from '@/lib/refusal';
import { neighbour, type Placed, place } from './agenda-order';
import { getAgenda } from './agenda-queries';
import { type AgendaEntry, agendaOf } from './carry-over';
import { pairOfSession } from './queries';
import { tickWords } from './say-agenda';

/** What the notepad's buttons send: the line each is about, in one field of its own. */
type Arranged = Partial<
  Record<'settle' | 'reopen' | 'up' | 'down' | 'place' | 'before' | 'remove' | 'restore', string>
> & { session: string };

type Pad = { pair: RunningPair; session: string; entries: AgendaEntry[] };

/** Ticks, unticks, moves, drops or brings back one line of the agenda the viewer sees. */
export async function arrangeAgenda(tx: ViewerTx, input: Arranged) {
  const session = await pairOfSession(tx, input.session, 'prepare session');
  const { pair } = session;
  if (input.restore) return restore(tx, pair, input.restore);
  const agenda = await getAgenda(tx, session.number);
  if (!agenda) throw notThere();
  const entries = agendaOf(agenda.facts, dayOf(pair.now, tx.viewer.zone));
  const pad = { pair, session: session.id, entries };
  const tick = input.settle ?? input.reopen;
  if (tick) return settle(tx, pad, lineOf(entries, tick), tick === input.settle);
  if (input.remove) return remove(tx, lineOf(entries, input.remove));
  return move(tx, pad, input);
}

const lineOf = (entries: AgendaEntry[], id: string): AgendaEntry => {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw notThere();
  return entry;
};

/** Talked about, answered or done: in this session. A second tick by the other side changes nothing. */
async function settle(tx: ViewerTx, pad: Pad, entry: AgendaEntry, done: boolean) {
  if (entry.settled !== done) {
    await write(tx, pad, entry, { settled: done });
    if (entry.source === 'question') await answer(tx, entry.id, done);
    if (entry.source === 'action-item') await finish(tx, entry.id, done);
    await audit(tx, done ? 'settle agenda line' : 'reopen agenda line', entry.source, entry.id);
  }
  return { said: done ? `${tickWords[entry.section]}.` : 'Open again.' };
}

async function answer(tx: ViewerTx, id: string, done: boolean) {
  await tx
    .update(noteMarks)
    .set({ answeredAt: done ? sql`now()` : null, answeredBy: done ? tx.viewer.id : null })
    .where(eq(noteMarks.id, id));
}

async function finish(tx: ViewerTx, id: string, done: boolean) {
  const { doneAt } = actionItems;
  await tx
    .update(actionItems)
    .set({ doneAt: done ? sql`now()` : null, doneBy: done ? tx.viewer.id : null })
    .where(and(eq(actionItems.id, id), done ? isNull(doneAt) : sql`${doneAt} is not null`));
}

async function move(tx: ViewerTx, pad: Pad, input: Arranged) {
  const { entries } = pad;
  const id = input.up ?? input.down ?? input.place;
  if (!id) throw new Refusal('Nothing was chosen.');
  lineOf(entries, id);
  const before = input.place ? (input.before ?? null) : neighbour(entries, id, input.up ? 'up' : 'down');
  const numbers = before === undefined ? [] : place(entries, id, before);
  for (const one of numbers) await write(tx, pad, lineOf(entries, one.id), one);
  return { said: sayPlace(entries, numbers, id) };
}

function sayPlace(entries: AgendaEntry[], numbers: Placed[], id: string): string {
  const now = new Map(numbers.map((one) => [one.id, one.position]));
  const at = (entry: AgendaEntry) => now.get(entry.id) ?? entry.position;
  const order = [...entries].sort((one, other) => at(one) - at(other));
  return `Now ${order.findIndex((entry) => entry.id === id) + 1} of ${order.length}.`;
}

/** One's own line goes; within 30 days its writer can bring it back. */
async function remove(tx: ViewerTx, entry: AgendaEntry) {
  if (entry.authorId !== tx.viewer.id) throw notThere();
  await tx
    .update(agendaItems)
    .set({ settledAt: sql`now()`, settledIn: null })
    .where(and(eq(agendaItems.id, entry.id), isNull(agendaItems.settledAt)));
  await audit(tx, 'remove agenda line', 'agenda item', entry.id);
  return { said: 'Line removed.' };
}

async function restore(tx: ViewerTx, pair: RunningPair, id: string) {
  const mine = and(eq(agendaItems.authorId, tx.viewer.id), eq(agendaItems.mentorshipId, pair.mentorship));
  const back = await tx
    .update(agendaItems)
    .set({ settledAt: null })
    .where(and(eq(agendaItems.id, id), mine, isNull(agendaItems.sourceId), isNull(agendaItems.settledIn)))
    .returning({ id: agendaItems.id });
  if (back.length === 0) throw notThere();
  await audit(tx, 'restore agenda line', 'agenda item', id);
  return { said: 'Line is back.' };
}

/**
 * Keeps where a line stands or that it is settled: on the line itself, or for what was found on a row of this session.
 * That row holds no words, so nothing is left behind when its thing is narrowed later (add-11).
 */
async function write(
  tx: ViewerTx,
  pad: Pad,
  entry: AgendaEntry,
  to: { position?: number; settled?: boolean },
) {
  const { position = entry.position, settled = entry.settled } = to;
  const values = {
    settledAt: settled ? sql`now()` : null,
    settledIn: settled ? pad.session : null,
  };
  if (entry.authorId) {
    // A carried line keeps the number it was typed with until somebody moves it.
    const moved = to.position === undefined ? {} : { position };
    await tx
      .update(agendaItems)
      .set({ ...values, ...moved })
      .where(eq(agendaItems.id, entry.id));
    return;
  }
  const { mentorship: mentorshipId, menteeId } = pad.pair;
  const row = { mentorshipId, menteeId, sessionId: pad.session, authorId: tx.viewer.id, position, ...values };
  const { sessionId, source, sourceId, authorId, audience } = agendaItems;
  const found = { source: entry.source, sourceId: entry.id, body: entry.source };
  await tx
    .insert(agendaItems)
    .values({ ...row, ...found, audience: entry.onlyYou ? 'private' : 'pair' })
    .onConflictDoUpdate({
      target: entry.onlyYou ? [sessionId, source, sourceId, authorId] : [sessionId, source, sourceId],
      targetWhere: entry.onlyYou ? sql`${audience} = 'private'` : sql`${audience} <> 'private'`,
      set: { position, ...values },
    });
}
