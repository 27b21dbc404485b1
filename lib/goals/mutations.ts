import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { Audience, GoalState } from '@/db/enums';
import { goalEvents, goalMilestones, goals } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { once } from '@/lib/access/once';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import type { Day } from '@/lib/people/active-days';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import { nameOf } from './number';

type Proposal = {
  key: string;
  mentorship: string;
  title: string;
  why?: string;
  'milestones[]': string[];
  dueOn?: Day;
  audience: Audience;
};

/** Proposes a goal against milestones (S-3). Either side may; a private one of the mentee's starts at once. */
export async function proposeGoal(tx: ViewerTx, input: Proposal) {
  const pair = await pairOf(tx, input.mentorship);
  permit('propose goal', pair);
  refuseDay(input.dueOn, pair.today);
  if (input.audience === 'private' && !pair.mentee)
    throw new Refusal('A goal for someone else is never private: they have to see it.', 'audience');
  const codes = [...new Set(input['milestones[]'])];
  const level = await levelOf(tx, codes);
  const { id } = await once(tx, input.key, async () => {
    const created = await insertGoal(tx, input, pair.menteeId, level);
    await tx.insert(goalMilestones).values(codes.map((milestone) => ({ goalId: created, milestone })));
    await audit(tx, 'propose', 'goal', created, { level, audience: input.audience });
    return created;
  });
  const [goal] = await tx.select({ number: goals.number }).from(goals).where(eq(goals.id, id));
  if (!goal) throw notThere();
  const said = input.audience === 'private' ? 'Goal kept for yourself.' : `Proposed to ${pair.other}.`;
  return { goTo: `/goals/${nameOf(goal.number)}`, said };
}

async function insertGoal(tx: ViewerTx, input: Proposal, menteeId: string, level: string): Promise<string> {
  const state: GoalState = input.audience === 'private' ? 'active' : 'proposed';
  const [goal] = await tx
    .insert(goals)
    .values({
      mentorshipId: input.mentorship,
      menteeId,
      authorId: tx.viewer.id,
      audience: input.audience,
      title: input.title,
      why: input.why ?? null,
      level,
      dueOn: input.dueOn ?? null,
      state,
    })
    .returning({ id: goals.id });
  if (!goal) throw notThere();
  await tx.insert(goalEvents).values({
    goalId: goal.id,
    cycle: 1,
    actorId: tx.viewer.id,
    toState: state,
    counterTitle: input.title,
    counterDueOn: input.dueOn ?? null,
  });
  return goal.id;
}

/** Changes the words or the due day of a goal that has begun; while it is on the table, a counter-proposal does that. */
export async function editGoal(
  tx: ViewerTx,
  input: { goal: string; version: number; title: string; why?: string; dueOn?: Day },
) {
  const [goal] = await tx
    .select({ mentorship: goals.mentorshipId, state: goals.state, dueOn: goals.dueOn })
    .from(goals)
    .where(eq(goals.id, input.goal));
  if (!goal) throw notThere();
  const pair = await pairOf(tx, goal.mentorship);
  permit('move goal', pair);
  if (!['active', 'blocked', 'suspended'].includes(goal.state))
    throw new Refusal('Only a goal that is being worked on can be edited.');
  if (input.dueOn !== goal.dueOn) refuseDay(input.dueOn, pair.today);
  const saved = await tx
    .update(goals)
    .set({ title: input.title, why: input.why ?? null, dueOn: input.dueOn ?? null, ...next(input.version) })
    .where(and(eq(goals.id, input.goal), eq(goals.version, input.version)))
    .returning({ id: goals.id });
  if (!saved[0]) throw changedMeanwhile();
  await audit(tx, 'edit', 'goal', input.goal);
  return { said: 'Saved.' };
}

const next = (version: number) => ({ version: version + 1, updatedAt: sql`now()` });

/** The mentorship as facts for `permit`; a foreign or ended one has neither side. */
async function pairOf(tx: ViewerTx, mentorship: string) {
  const [pair] = await tx.execute<{
    mentor: boolean;
    mentee: boolean;
    menteeId: string;
    today: Day;
    other: string;
  }>(sql`
    select m.mentor_id = viewer_id() as mentor, m.mentee_id = viewer_id() as mentee, m.mentee_id as "menteeId",
      (now() at time zone me.zone)::date::text as today, case when me.id = viewer_id() then mr.name else me.name end as other
    from mentorships m join people mr on mr.id = m.mentor_id join people me on me.id = m.mentee_id
    where m.id = ${mentorship} and m.period @> now()`);
  if (!pair) throw notThere();
  return pair;
}

/** The level of the first milestone; throws a refusal for a code the framework does not have. */
async function levelOf(tx: ViewerTx, codes: string[]): Promise<string> {
  const { milestones } = enabledOnly((await getFramework(tx)).framework);
  const found = codes.map((code) => milestones.find((each) => each.code === code));
  if (!found[0] || found.includes(undefined))
    throw new Refusal('Choose milestones from the list.', 'milestones[]');
  return found[0].level;
}

function refuseDay(dueOn: Day | undefined, today: Day): void {
  if (dueOn && dueOn < today) throw new Refusal('That day is over. Choose today or a later one.', 'dueOn');
  if (dueOn && dueOn.slice(0, 4) > String(Number(today.slice(0, 4)) + 5))
    throw new Refusal('That is more than five years away. Choose a day you can plan for.', 'dueOn');
}
