import 'server-only';
import { sql } from 'drizzle-orm';
import { audit } from '@/lib/access/audit';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, Refusal } from '@/lib/refusal';
import type { CalledOff } from './asked';
import { cancelGroup } from './group-mutations';
import { pairOfSession } from './queries';
import type { SessionFacts } from './record';
import { insertEvent, swap } from './row-mutations';
import { getToCome, lockSeries } from './series-queries';
import { endSeries, except, topUp } from './upcoming-mutations';

/** Calls a planned session off: this one (the series skips it), this and those that follow, or all to come (S-8). */
export async function cancelSession(tx: ViewerTx, input: CalledOff) {
  const { pair, ...session } = await pairOfSession(tx, input.session, 'edit session');
  if (session.state !== 'planned') throw new Refusal('Only a planned session is cancelled.');
  const many = input.reach !== 'this' && session.seriesId !== null;
  if (many) await cancelSeries(tx, session, input);
  else if (session.groupId && pair.mentorId === tx.viewer.id) await cancelGroup(tx, session, input);
  else await cancelOne(tx, session, input);
  await audit(tx, 'cancel session', 'session', session.id, { reach: many ? input.reach : 'this' });
  return { said: many ? 'Cancelled, with those that follow it.' : 'Cancelled.' };
}

async function cancelOne(tx: ViewerTx, session: SessionFacts, { version, reason }: CalledOff) {
  await swap(tx, session.id, version, { state: 'cancelled' });
  await insertEvent(tx, session.id, 'cancelled', { reason });
  await skip(tx, session);
}

/** The series leaves this day out and goes on after it. */
export async function skip(tx: ViewerTx, { seriesId, seriesDate }: SessionFacts) {
  if (!seriesId || !seriesDate) return;
  await except(tx, seriesId, seriesDate, null);
  await topUp(tx, seriesId);
}

async function cancelSeries(tx: ViewerTx, session: SessionFacts, { version, reason, reach }: CalledOff) {
  const series = await lockSeries(tx, String(session.seriesId));
  if (!series || !session.seriesDate) throw changedMeanwhile();
  await swap(tx, session.id, version, {});
  const from = reach === 'following' ? session.seriesDate : null;
  const gone = await getToCome(tx, series.id, from);
  const ids = [...new Set([session.id, ...gone.map((one) => one.id)])];
  await tx.execute(
    sql`update sessions set state = 'cancelled', version = version + 1 where id in ${ids} and state = 'planned'`,
  );
  await tx.execute(sql`insert into session_events (session_id, actor_id, state, reason)
    select id, viewer_id(), 'cancelled', ${reason ?? null} from sessions where id in ${ids}`);
  const first = gone[0]?.seriesDate;
  await endSeries(tx, series.id, first && first < session.seriesDate ? first : session.seriesDate);
}
