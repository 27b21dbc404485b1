import 'server-only';
import { sql } from 'drizzle-orm';
import { audit } from '@/lib/access/audit';
import type { RunningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, Refusal } from '@/lib/refusal';
import type { Moved } from './asked';
import { moveGroup } from './group-mutations';
import { pairOfSession } from './queries';
import type { SessionFacts } from './record';
import { heedTwin, insertEvent, swap } from './row-mutations';
import { getToCome, lockSeries, type Series } from './series-queries';
import { shift, shiftedSkips } from './shift';
import { soundStart } from './sound';
import { endSeries, except, insertSeries, topUp } from './upcoming-mutations';
import { localOf } from './when';

type Target = Omit<SessionFacts, 'seriesId'> & { seriesId: string; pair: RunningPair };

/** Moves a planned session: this one, this and those that follow, or every one that has not begun (S-8, R22). */
export async function moveSession(tx: ViewerTx, input: Moved) {
  const { pair, ...session } = await pairOfSession(tx, input.session, 'edit session');
  if (session.state !== 'planned') throw new Refusal('Only a planned session is moved.', 'at');
  const startsAt = soundStart(input.at, 'planned', { zone: tx.viewer.zone, now: pair.now });
  await heedTwin(tx, pair.mentorship, startsAt, session.id);
  const many = input.reach !== 'this' && session.seriesId !== null;
  if (many) await moveSeries(tx, { ...session, seriesId: String(session.seriesId), pair }, startsAt, input);
  else if (session.groupId) await moveGroup(tx, session, pair, startsAt, input.version);
  else await moveOne(tx, session, startsAt, input.version);
  await audit(tx, 'move session', 'session', session.id, { reach: many ? input.reach : 'this' });
  return { said: many ? 'Moved, with those that follow it.' : 'Moved.' };
}

async function moveOne(tx: ViewerTx, session: SessionFacts, startsAt: Date, version: number) {
  await swap(tx, session.id, version, { startsAt });
  await noteMove(tx, session, startsAt);
}

/** From where to where a planned session moved, and the exception its series keeps of it. */
export async function noteMove(tx: ViewerTx, session: SessionFacts, startsAt: Date) {
  if (startsAt.getTime() === Date.parse(session.startsAt)) return;
  await insertEvent(tx, session.id, 'planned', {
    movedFrom: new Date(session.startsAt),
    movedTo: startsAt,
  });
  const { seriesId, seriesDate, seriesZone } = session;
  if (!seriesId || !seriesDate || !seriesZone) return;
  await except(tx, seriesId, seriesDate, localOf(startsAt.toISOString(), seriesZone));
  await topUp(tx, seriesId);
}

/** Splits the series: what has begun stays in the old one, what is to come goes on in a new one. */
async function moveSeries(tx: ViewerTx, session: Target, startsAt: Date, input: Moved) {
  const series = await lockSeries(tx, session.seriesId);
  const from = input.reach === 'following' ? session.seriesDate : null;
  const others = await getToCome(tx, session.seriesId, from);
  if (!series || series.ended || !session.seriesDate) throw changedMeanwhile();
  // Compared before anything is written, so that two who move at once never both do.
  await swap(tx, session.id, input.version, {});
  // What was typed on the clock of the series stays as typed, also where that day has no such time.
  const { zone } = series.rule;
  const local = tx.viewer.zone === zone ? input.at : localOf(startsAt.toISOString(), zone);
  const shifted = shift(series.rule, session.seriesDate, local, others, session.pair.now);
  const first = shifted.moved[0];
  if (!first) throw new Refusal('None of them would lie ahead. Choose a later time.', 'at');
  await endSeries(tx, series.id, first.seriesDate);
  const { minutes, kind, place } = series;
  const facts = { minutes, kind, place: place ?? undefined };
  const next = await insertSeries(tx, session.pair, shifted.rule, facts, series.id);
  await repoint(tx, next, series, shifted, first.seriesDate);
  await topUp(tx, next);
}

/** Each session takes its place in the new series and says from where to where it moved. */
async function repoint(
  tx: ViewerTx,
  next: string,
  series: Series,
  { moved, newDay }: ReturnType<typeof shift>,
  from: string,
) {
  const rows = JSON.stringify(moved.map(({ id, date, startsAt }) => ({ id, date, at: startsAt })));
  const placed = sql`json_to_recordset(${rows}::json) as d (id uuid, date date, at timestamptz)`;
  await tx.execute(sql`insert into session_events (session_id, actor_id, state, moved_from, moved_to)
    select s.id, viewer_id(), 'planned', s.starts_at, d.at from sessions s join ${placed} on d.id = s.id where s.starts_at <> d.at`);
  await tx.execute(sql`update sessions s set series_id = ${next}, series_date = d.date, starts_at = d.at, version = version + 1
    from ${placed} where d.id = s.id`);
  for (const day of shiftedSkips(series.exceptions, from, newDay)) await except(tx, next, day, null);
}
