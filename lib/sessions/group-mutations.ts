import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { sessionGroups, sessions } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { type RunningPair, runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import type { CalledOff, Planned } from './asked';
import type { SessionFacts } from './record';
import { addressOf, insertSession, swap } from './row-mutations';
import { soundStart } from './sound';

/** One meeting of a mentor with several of their mentees: a session in each mentorship, at the same instant (F20). */
export async function planGroup(tx: ViewerTx, input: Planned) {
  if (input.repeat && input.repeat !== 'once')
    throw new Refusal('A group session is planned one at a time.', 'repeat');
  const pairs = await pairsOf(tx, [input.mentorship, ...(input['with[]'] ?? [])]);
  const { id } = await once(tx, input.key, async () => {
    const startsAt = soundStart(input.at, 'planned', { zone: tx.viewer.zone, now: pairs[0]?.now ?? '' });
    const [group] = await tx
      .insert(sessionGroups)
      .values({ hostId: tx.viewer.id, topic: input.topic })
      .returning({ id: sessionGroups.id });
    if (!group) throw notThere();
    const { minutes, kind, place } = input;
    const facts = { startsAt, minutes, kind, place, state: 'planned' as const, groupId: group.id };
    const ids: string[] = [];
    for (const pair of pairs) ids.push(await insertSession(tx, pair, facts));
    await audit(tx, 'plan group session', 'group', group.id, { people: ids.length });
    return ids[0] ?? group.id;
  });
  return { goTo: await addressOf(tx, id), said: 'Group session planned.' };
}

/** Running mentorships in which the viewer is the mentor; every one of them is looked up. */
async function pairsOf(tx: ViewerTx, mentorships: string[]): Promise<RunningPair[]> {
  const pairs: RunningPair[] = [];
  for (const one of new Set(mentorships)) pairs.push(await runningPair(tx, one, 'log session'));
  if (pairs.some((pair) => pair.mentorId !== tx.viewer.id))
    throw new Refusal('A group session is planned by its mentor. Choose another kind.', 'kind');
  return pairs;
}

/** The host moves it for everybody; nobody else moves it. */
export async function moveGroup(
  tx: ViewerTx,
  session: SessionFacts,
  pair: RunningPair,
  startsAt: Date,
  version: number,
) {
  if (pair.mentorId !== tx.viewer.id) throw new Refusal('Only its host moves a group session.', 'at');
  await swap(tx, session.id, version, {});
  const groupId = String(session.groupId);
  await tx.execute(sql`insert into session_events (session_id, actor_id, state, moved_from, moved_to)
    select id, viewer_id(), 'planned', starts_at, ${startsAt.toISOString()}::timestamptz from sessions
    where group_id = ${groupId} and state = 'planned'`);
  await setPlanned(tx, groupId, { startsAt });
}

/** The host calls it off for everybody. */
export async function cancelGroup(tx: ViewerTx, session: SessionFacts, { version, reason }: CalledOff) {
  await swap(tx, session.id, version, {});
  await settleGroup(tx, String(session.groupId), 'cancelled', reason);
}

/** Everybody of the group who is still planned takes this outcome. */
export async function settleGroup(
  tx: ViewerTx,
  groupId: string,
  state: 'held' | 'cancelled',
  reason?: string,
) {
  await tx.execute(sql`insert into session_events (session_id, actor_id, state, reason)
    select id, viewer_id(), ${state}::session_state, ${reason ?? null} from sessions where group_id = ${groupId} and state = 'planned'`);
  await setPlanned(tx, groupId, { state });
}

async function setPlanned(tx: ViewerTx, groupId: string, values: Partial<typeof sessions.$inferInsert>) {
  await tx
    .update(sessions)
    .set({ ...values, version: sql`${sessions.version} + 1` })
    .where(and(eq(sessions.groupId, groupId), eq(sessions.state, 'planned')));
}
