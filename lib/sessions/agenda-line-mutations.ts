import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { agendaItems, agendaSendings } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { find } from '@/lib/access/find';
import { once } from '@/lib/access/once';
import { type RunningPair, runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import { mostLines, ownPosition } from './agenda-order';
import { type TemplateName, templates } from './agenda-templates';
import { nameOf } from './number';
import { pairOfSession } from './queries';

type Words = { body: string; audience: 'pair' | 'private' };
type NewLine = Words & { key: string; session?: string; mentorship?: string };

/** Adds one line as the last of a session, or of the next one with this person (J-5). */
export async function addAgendaLine(tx: ViewerTx, input: NewLine) {
  const { pair, session, number } = await whereTo(tx, input);
  await once(tx, input.key, async () => {
    const [line] = await insertLines(tx, pair, session, [input], 'own');
    if (!line) throw notThere();
    await audit(tx, 'add agenda line', 'agenda item', line);
    return line;
  });
  if (input.session) return { said: 'Added to the agenda.' };
  return number
    ? { goTo: `/sessions/${nameOf(number)}#agenda`, said: `Added to the agenda of ${nameOf(number)}.` }
    : { goTo: `/mentorships/${pair.mentorship}#agenda`, said: 'Kept for your next session.' };
}

async function whereTo(tx: ViewerTx, { session, mentorship }: NewLine) {
  if (session) {
    const { id, number, pair } = await pairOfSession(tx, session, 'prepare session');
    return { pair, session: id, number };
  }
  const pair = await runningPair(tx, mentorship ?? '', 'prepare session');
  const [next] = await find<{ id: string; number: number }>(tx)`
    select s.id, s.number from sessions s where s.mentorship_id = ${pair.mentorship} and s.state = 'planned'
      and s.starts_at > now() - interval '1 day' order by s.starts_at, s.id limit 1`;
  return { pair, session: next?.id ?? null, number: next?.number ?? null };
}

/** Adds the lines of a template that do not stand there yet; both read them. */
export async function addTemplate(
  tx: ViewerTx,
  input: { key: string; session: string; template: TemplateName },
) {
  const { id, pair } = await pairOfSession(tx, input.session, 'prepare session');
  const { lines } = templates[input.template];
  const { again } = await once(tx, input.key, async () => {
    const open = await openLines(tx, pair.mentorship);
    const rows = lines
      .filter((body) => !open.bodies.has(body))
      .map((body) => ({ body, audience: 'pair' as const }));
    if (rows.length === 0) throw new Refusal('All of its lines are on the agenda already.');
    await insertLines(tx, pair, id, rows, 'template');
    await audit(tx, 'add agenda template', 'session', id, { template: input.template, lines: rows.length });
    return id;
  });
  return { said: again ? 'Added already.' : 'Lines added. Change or drop what does not fit.' };
}

/** Rewords one's own line, or says who reads it. */
export async function changeLine(
  tx: ViewerTx,
  input: Words & { session: string; line: string; version: number },
) {
  const { pair, number } = await pairOfSession(tx, input.session, 'prepare session');
  const { body, audience, line } = input;
  const mine = and(eq(agendaItems.id, line), eq(agendaItems.mentorshipId, pair.mentorship));
  const [known] = await tx
    .select({ author: agendaItems.authorId })
    .from(agendaItems)
    .where(and(mine, isNull(agendaItems.sourceId)));
  if (known?.author !== tx.viewer.id) throw notThere();
  const changed = await tx
    .update(agendaItems)
    .set({ body, audience, version: sql`${agendaItems.version} + 1` })
    .where(and(mine, eq(agendaItems.version, input.version)))
    .returning({ id: agendaItems.id });
  if (changed.length === 0) throw changedMeanwhile();
  await audit(tx, 'change agenda line', 'agenda item', line, { audience });
  return { goTo: `/sessions/${nameOf(number)}#agenda`, said: 'Line changed.' };
}

/** Tells the other side that the agenda is ready. It carries no words: each side opens what it may read (R6, S-2). */
export async function sendAgenda(tx: ViewerTx, input: { key: string; session: string }) {
  const session = await pairOfSession(tx, input.session, 'prepare session');
  if (session.state !== 'planned') throw new Refusal('Only the agenda of a planned session is sent.');
  await once(tx, input.key, async () => {
    const [row] = await tx
      .insert(agendaSendings)
      .values({ sessionId: session.id, senderId: tx.viewer.id })
      .returning({ id: agendaSendings.id });
    if (!row) throw notThere();
    await audit(tx, 'send agenda', 'session', session.id);
    return row.id;
  });
  return { said: 'Sent.' };
}

/** Inserts typed lines after everything that stands there; returns their ids. */
async function insertLines(
  tx: ViewerTx,
  pair: RunningPair,
  sessionId: string | null,
  lines: Words[],
  source: 'own' | 'template',
) {
  const { mentorship: mentorshipId, menteeId } = pair;
  // Both sides at once queue here, so that neither counts nor places past the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${mentorshipId}, 43))`);
  const open = await openLines(tx, mentorshipId);
  if (open.count + lines.length > mostLines)
    throw new Refusal(
      `There are ${open.count} open lines already. Talk about some, or drop them, first.`,
      'body',
    );
  const first = Math.max(ownPosition('new', pair.now, '0'), open.last + 1);
  const rows = lines.map(({ body, audience }, n) => ({
    ...{ mentorshipId, menteeId, sessionId, source, body, audience },
    authorId: tx.viewer.id,
    position: first + n,
  }));
  const inserted = await tx.insert(agendaItems).values(rows).returning({ id: agendaItems.id });
  return inserted.map((row) => row.id);
}

async function openLines(tx: ViewerTx, mentorship: string) {
  const [row] = await find<{ count: number; last: number; bodies: string[] }>(tx)`
    select count(*) filter (where l.source_id is null and l.settled_at is null)::int as count,
      coalesce(max(l.position), 0) as last,
      coalesce(json_agg(l.body) filter (where l.source_id is null and l.settled_at is null), '[]') as bodies
    from agenda_items l where l.mentorship_id = ${mentorship}`;
  const { count = 0, last = 0, bodies = [] } = row ?? {};
  return { count, last, bodies: new Set(bodies) };
}
