import 'server-only';
import { audit } from '@/lib/access/audit';
import { find } from '@/lib/access/find';
import { once } from '@/lib/access/once';
import { runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { Refusal } from '@/lib/refusal';
import type { Planned } from './asked';
import { planGroup } from './group-mutations';
import { planSession } from './mutations';
import type { Repeat } from './repeat';
import { addressOf, heedTwin } from './row-mutations';
import { countSeries } from './series-queries';
import { soundStart } from './sound';
import { soundRule } from './sound-series';
import { insertSeries, topUp } from './upcoming-mutations';

/** Series of one pair that make sessions at the same time, at most. */
const MOST = 5;

/** Plans what the form says: one session, a series, or one with several mentees. */
export async function plan(tx: ViewerTx, input: Planned) {
  if (input.kind === 'group') return planGroup(tx, input);
  return input.repeat && input.repeat !== 'once'
    ? planSeries(tx, { ...input, repeat: input.repeat })
    : planSession(tx, input);
}

/** A series in wall-clock time, with its sessions of the next half year (R22). */
export async function planSeries(tx: ViewerTx, input: Planned & { repeat: Repeat }) {
  const pair = await runningPair(tx, input.mentorship, 'log session');
  const { id } = await once(tx, input.key, async () => {
    const startsAt = soundStart(input.at, 'planned', { zone: tx.viewer.zone, now: pair.now });
    const rule = soundRule(input, startsAt.toISOString(), tx.viewer.zone);
    await heedTwin(tx, pair.mentorship, startsAt);
    if ((await countSeries(tx, pair.mentorship)) >= MOST)
      throw new Refusal(`The two of you have ${MOST} series already. Cancel one of them first.`, 'repeat');
    const id = await insertSeries(tx, pair, rule, input);
    await topUp(tx, id);
    await audit(tx, 'plan series', 'series', id, { frequency: rule.frequency, every: rule.every });
    return id;
  });
  return { goTo: await firstOf(tx, id), said: 'Planned, with the sessions of the next half year.' };
}

async function firstOf(tx: ViewerTx, seriesId: string): Promise<string> {
  const [first] = await find<{ id: string }>(tx)`
    select id from sessions where series_id = ${seriesId} order by starts_at, id limit 1`;
  return first ? addressOf(tx, first.id) : '/sessions';
}
