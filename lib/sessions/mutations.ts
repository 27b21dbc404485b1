import 'server-only';
import { and, eq, notInArray } from 'drizzle-orm';
import { sessionGoals, sessionMilestones } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { type RunningPair, runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { getFramework } from '@/lib/frameworks/queries';
import { changedMeanwhile, Refusal } from '@/lib/refusal';
import type { Changed, Links, Logged, Planned, Recorded } from './asked';
import { skip } from './cancel-mutations';
import { settleGroup } from './group-mutations';
import { insertItem } from './items-mutations';
import { noteMove } from './move-mutations';
import { insertNote } from './notes-mutations';
import { nameOf } from './number';
import { pairOfSession } from './queries';
import { addressOf, insertEvent, insertSession, swap } from './row-mutations';
import { heedDue, heedMilestones, heedOutcome, soundStart } from './sound';
import { isCorrectable } from './state';
import { topUp } from './upcoming-mutations';

/** Keeps a session that happened, or settles the planned one it came from, with its words and links (S-1). */
export async function logSession(tx: ViewerTx, input: Logged) {
  const pair = await runningPair(tx, input.mentorship, 'log session');
  const { id } = await once(tx, input.key, async () => {
    const id = await (input.session ? settlePlanned : keepSession)(tx, pair, input);
    await addLinks(tx, id, input);
    if (input.pairNote) await insertNote(tx, pair, id, 'pair', input.pairNote);
    if (input.privateNote) await insertNote(tx, pair, id, 'private', input.privateNote);
    for (const { row, dueField } of input.items) {
      heedDue(row.dueOn, pair.now, dueField);
      await insertItem(tx, pair, id, row);
    }
    await audit(tx, 'log session', 'session', id, { state: input.state });
    return id;
  });
  return { goTo: await addressOf(tx, id), said: 'Session logged.' };
}

export async function planSession(tx: ViewerTx, input: Planned) {
  const pair = await runningPair(tx, input.mentorship, 'log session');
  const { id } = await once(tx, input.key, async () => {
    const { minutes, kind, place } = input;
    const startsAt = soundStart(input.at, 'planned', clock(tx, pair));
    const id = await insertSession(tx, pair, { startsAt, minutes, kind, place, state: 'planned' });
    await audit(tx, 'plan session', 'session', id);
    return id;
  });
  return { goTo: await addressOf(tx, id), said: 'Session planned.' };
}

/** Changes when it was and what it touched. Date and length of an outcome stay open for seven days (R23). */
export async function changeSession(tx: ViewerTx, input: Changed) {
  const { pair, ...session } = await pairOfSession(tx, input.session, 'edit session');
  const { minutes, kind } = input;
  const moved = input.at !== session.localStart || session.minutes !== minutes;
  if (moved && session.state !== 'planned' && !isCorrectable(session.settledAt, pair.now))
    throw new Refusal('After 7 days the date and the length of a session stay as they are.', 'at');
  if (moved && session.groupId && session.state === 'planned')
    throw new Refusal('A group session is moved on its own page, for everybody.', 'at');
  const startsAt = moved ? soundStart(input.at, session.state, clock(tx, pair)) : undefined;
  await swap(tx, session.id, input.version, { startsAt, minutes, kind });
  if (startsAt && session.state === 'planned') await noteMove(tx, session, startsAt);
  await dropLinks(tx, session.id, input);
  await addLinks(tx, session.id, input);
  await audit(tx, 'change session', 'session', session.id, { moved });
  return { goTo: `/sessions/${nameOf(session.number)}`, said: 'Session changed.' };
}

/** Planned → held, missed or cancelled; within seven days also from one outcome to another (R23). */
export async function recordOutcome(tx: ViewerTx, input: Recorded) {
  const { pair, ...session } = await pairOfSession(tx, input.session, 'edit session');
  heedOutcome(session, input.state, pair.now);
  await swap(tx, session.id, input.version, { state: input.state });
  await insertEvent(tx, session.id, input.state, { reason: input.reason });
  const hosts = session.groupId && pair.mentorId === tx.viewer.id;
  if (hosts && input.state === 'held') await settleGroup(tx, session.groupId ?? '', 'held');
  if (input.state === 'cancelled') await skip(tx, session);
  else await topUp(tx, session.seriesId);
  await audit(tx, 'record outcome', 'session', session.id, { from: session.state, to: input.state });
  return { said: `${nameOf(session.number)} is now ${input.state}.` };
}

const clock = (tx: ViewerTx, { now }: RunningPair) => ({ zone: tx.viewer.zone, now });

async function keepSession(tx: ViewerTx, pair: RunningPair, input: Logged): Promise<string> {
  const { minutes, kind, state } = input;
  const startsAt = soundStart(input.at, state, clock(tx, pair));
  return insertSession(tx, pair, { startsAt, minutes, kind, state }, input.reason);
}

async function settlePlanned(tx: ViewerTx, pair: RunningPair, input: Logged): Promise<string> {
  const session = await pairOfSession(tx, input.session ?? '', 'edit session');
  if (session.state !== 'planned' || session.pair.mentorship !== pair.mentorship) throw changedMeanwhile();
  const { minutes, kind, state } = input;
  const startsAt = soundStart(input.at, state, clock(tx, pair));
  await swap(tx, session.id, input.version ?? 0, { startsAt, minutes, kind, state });
  await insertEvent(tx, session.id, state, { reason: input.reason });
  await topUp(tx, session.seriesId);
  return session.id;
}

async function addLinks(tx: ViewerTx, sessionId: string, links: Links) {
  const [goals, milestones] = [links['goals[]'], links['milestones[]']];
  if (milestones.length > 0) {
    heedMilestones(milestones, (await getFramework(tx)).framework.milestones);
    const rows = milestones.map((milestone) => ({ sessionId, milestone }));
    await tx.insert(sessionMilestones).values(rows).onConflictDoNothing();
  }
  const rows = goals.map((goalId) => ({ sessionId, goalId }));
  if (rows.length > 0) await tx.insert(sessionGoals).values(rows).onConflictDoNothing();
}

/** Takes away the links that are no longer chosen; links the viewer cannot see stay. */
async function dropLinks(tx: ViewerTx, id: string, links: Links) {
  const of = { g: sessionGoals, m: sessionMilestones };
  await tx.delete(of.g).where(and(eq(of.g.sessionId, id), notInArray(of.g.goalId, links['goals[]'])));
  await tx.delete(of.m).where(and(eq(of.m.sessionId, id), notInArray(of.m.milestone, links['milestones[]'])));
}
