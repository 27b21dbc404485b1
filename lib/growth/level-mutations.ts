import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { TalkOutcome } from '@/db/enums';
import { levelTalks } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import type { Day } from '@/lib/people/active-days';
import { notThere, Refusal } from '@/lib/refusal';
import { pathOf } from './path';
import { getGrowthOf } from './queries';

type Talk = { key: string; person: string; outcome: TalkOutcome; heldOn: Day; reason?: string | undefined };

/**
 * What came of the talk before a gate, in the manager's words and with its date (S26). A level can be agreed only where
 * the gate is met: it is derived and agreed, never typed. Nothing changes before the other one acknowledges it.
 */
export async function recordTalk(tx: ViewerTx, { key, person, outcome, heldOn, reason }: Talk) {
  const [facts] = await tx.execute<{ manager: boolean; handle: string; ahead: boolean }>(
    sql`select p.id = any (reports_of(viewer_id())) as manager, p.handle, ${heldOn}::date > (now() at time zone ${tx.viewer.zone})::date as ahead
      from people p where p.id = ${person}`,
  );
  if (!facts) throw notThere();
  permit('agree level', facts);
  if (facts.ahead) throw new Refusal('That day has not come yet.', 'heldOn');
  await once(tx, key, async () => {
    const { from, to, frameworkVersionId } = await gateAhead(tx, facts.handle, { outcome, heldOn });
    const [row] = await tx
      .insert(levelTalks)
      .values({
        personId: person,
        managerId: tx.viewer.id,
        fromLevel: from,
        toLevel: to,
        outcome,
        line: reason || null,
        heldOn,
        frameworkVersionId,
      })
      .onConflictDoNothing()
      .returning({ id: levelTalks.id });
    if (!row) throw new Refusal('A talk is recorded already and waits to be acknowledged.');
    await audit(tx, 'record level talk', 'level', row.id, { outcome });
    return row.id;
  });
  return { said: 'Recorded. It counts once the other side has acknowledged it.' };
}

async function gateAhead(
  tx: ViewerTx,
  handle: string,
  { outcome, heldOn }: Pick<Talk, 'outcome' | 'heldOn'>,
) {
  const [{ id, framework }, growth] = await Promise.all([getFramework(tx), getGrowthOf(tx, handle)]);
  const readiness = growth && pathOf(enabledOnly(framework), growth).readiness;
  if (!readiness) throw new Refusal('There is no gate ahead.');
  if (growth.levelSince && heldOn <= growth.levelSince)
    throw new Refusal('A level was recorded on that day or after it.', 'heldOn');
  if (outcome === 'agreed' && !readiness.ready)
    throw new Refusal(`The gate is not met: ${readiness.sentence} A level follows from it.`, 'outcome');
  return { from: readiness.from, to: readiness.to, frameworkVersionId: id };
}

/** Takes back a record that nobody has acknowledged. */
export async function withdrawTalk(tx: ViewerTx, { talk }: { talk: string }) {
  const found = await talkOf(tx, talk);
  permit('agree level', { manager: found.byMe });
  await close(tx, talk, { withdrawnAt: new Date() });
  await audit(tx, 'withdraw level talk', 'level', talk);
  return { said: 'Taken back.' };
}

/** The mentee acknowledges it; an agreed level begins with the day of the talk. */
export async function acknowledgeTalk(tx: ViewerTx, { talk }: { talk: string }) {
  const found = await talkOf(tx, talk);
  permit('acknowledge a level talk', found);
  await close(tx, talk, { acknowledgedAt: new Date() });
  await audit(tx, 'acknowledge level talk', 'level', talk);
  return found.outcome === 'agreed'
    ? { goTo: `/people/${tx.viewer.handle}/level` }
    : { said: 'Acknowledged.' };
}

async function talkOf(tx: ViewerTx, talk: string) {
  const [found] = await tx.execute<{ mine: boolean; byMe: boolean; outcome: TalkOutcome }>(sql`
    select t.person_id = viewer_id() as mine, t.manager_id = viewer_id() as "byMe", t.outcome from level_talks t where t.id = ${talk}`);
  if (!found) throw notThere();
  return found;
}

async function close(tx: ViewerTx, talk: string, how: { withdrawnAt: Date } | { acknowledgedAt: Date }) {
  const done = await tx
    .update(levelTalks)
    .set(how)
    .where(and(eq(levelTalks.id, talk), isNull(levelTalks.withdrawnAt), isNull(levelTalks.acknowledgedAt)))
    .returning({ id: levelTalks.id });
  if (!done.length) throw new Refusal('It has been acknowledged or taken back meanwhile.');
}
