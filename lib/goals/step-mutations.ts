import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { GoalState } from '@/db/enums';
import { goalEvents, goals } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Day } from '@/lib/people/active-days';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import { type GoalDeed, type GoalStep, nextState, type Side } from './lifecycle';

export type Which = { goal: string; version: number };
/** What the step writes besides the state. */
type Words = {
  reason?: string;
  title?: string;
  dueOn?: Day | null;
  blocker?: string | null;
  lifter?: string | null;
};

type Facts = Awaited<ReturnType<typeof factsOf>>;

/** Facts → permit → rule → write → audit, for every step of a goal's life. */
export async function takeStep(
  tx: ViewerTx,
  goal: Facts,
  which: Which,
  deed: GoalDeed,
  words: Words,
  said: string,
) {
  const answers = ['accept', 'counter', 'decline'].includes(deed.deed);
  permit(answers ? 'answer goal' : 'move goal', { ...goal.pair, author: goal.proposedBy === goal.by });
  const step = nextState(goal.state, deed, goal);
  if ('refusal' in step) throw new Refusal(step.refusal);
  const cycle = step.newCycle ? goal.cycle + 1 : goal.cycle;
  await save(tx, which, step, cycle, deed.deed === 'counter' ? {} : words);
  const text = deed.deed === 'counter' ? { counterTitle: words.title, counterDueOn: words.dueOn } : {};
  await tx.insert(goalEvents).values({
    goalId: which.goal,
    cycle,
    actorId: tx.viewer.id,
    fromState: goal.state,
    toState: step.state,
    closedReason: step.closedReason,
    reason: words.reason ?? null,
    ...text,
  });
  await audit(tx, deed.deed, 'goal', which.goal, { cycle, from: goal.state, to: step.state });
  return { said };
}

async function save(tx: ViewerTx, which: Which, step: GoalStep, cycle: number, words: Words) {
  const { title, dueOn, blocker, lifter } = words;
  const saved = await tx
    .update(goals)
    .set({
      state: step.state,
      closedReason: step.closedReason,
      cycle,
      version: which.version + 1,
      updatedAt: sql`now()`,
      ...(title === undefined ? {} : { title }),
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(blocker === undefined ? {} : { blocker, unblocker: lifter ?? null }),
    })
    .where(and(eq(goals.id, which.goal), eq(goals.version, which.version)))
    .returning({ id: goals.id });
  if (!saved[0]) throw changedMeanwhile();
}

/** What the rule has to know. A goal that is not there or not the viewer's ends as the same refusal. */
export async function factsOf(tx: ViewerTx, goalId: string) {
  const [[goal], events] = await Promise.all([
    tx.execute<{
      state: GoalState;
      cycle: number;
      authorId: string;
      menteeId: string;
      mentor: boolean;
      mentee: boolean;
      today: Day;
    }>(sql`
      select g.state, g.cycle, g.author_id as "authorId", g.mentee_id as "menteeId", (now() at time zone me.zone)::date::text as today,
        m.mentor_id = viewer_id() and m.period @> now() as mentor, m.mentee_id = viewer_id() and m.period @> now() as mentee
      from goals g join mentorships m on m.id = g.mentorship_id join people me on me.id = m.mentee_id where g.id = ${goalId}`),
    tx
      .select({
        actorId: goalEvents.actorId,
        from: goalEvents.fromState,
        to: goalEvents.toState,
        title: goalEvents.counterTitle,
        dueOn: goalEvents.counterDueOn,
      })
      .from(goalEvents)
      .where(eq(goalEvents.goalId, goalId))
      .orderBy(desc(goalEvents.happenedAt), desc(goalEvents.recordedAt)),
  ]);
  if (!goal) throw notThere();
  const onTheTable = events.find(
    (one) => ['proposed', 'countered'].includes(one.to) && one.from !== 'suspended',
  );
  const side = (id: string): Side => (id === goal.menteeId ? 'mentee' : 'mentor');
  return {
    ...goal,
    pair: { mentor: goal.mentor, mentee: goal.mentee },
    by: side(tx.viewer.id),
    proposedBy: side(onTheTable?.actorId ?? goal.authorId),
    onTheTable,
    formerState: events.find((one) => one.to === 'suspended')?.from ?? null,
    mentorshipEnded: false,
  };
}
