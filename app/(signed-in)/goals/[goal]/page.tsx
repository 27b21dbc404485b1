import type { Metadata } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { AnswerForms } from '@/components/goals/answer-forms';
import { Carry } from '@/components/goals/carry';
import { GoalFacts } from '@/components/goals/goal-facts';
import { GoalHistory } from '@/components/goals/goal-history';
import { GoalMilestones } from '@/components/goals/goal-milestones';
import { GoalMoves } from '@/components/goals/goal-moves';
import { TwoTexts } from '@/components/goals/two-texts';
import { Mentions } from '@/components/sessions/mentions';
import { PageHeader } from '@/components/ui/page-header';
import { Prose } from '@/components/ui/prose';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { getFramework } from '@/lib/frameworks/queries';
import { accept, counter, decline } from '@/lib/goals/actions';
import { getCarried } from '@/lib/goals/carry-queries';
import { getGoalMilestones } from '@/lib/goals/milestones-queries';
import { nameOf, numberOf } from '@/lib/goals/number';
import { formerStateOf, type Proposal, proposalsOf } from '@/lib/goals/on-the-table';
import { getGoal, getGoalEvents } from '@/lib/goals/queries';
import type { GoalHead } from '@/lib/goals/record';
import { dayOf } from '@/lib/people/active-days';
import { getMarksOfGoal } from '@/lib/sessions/marks-queries';

type Params = { params: Promise<{ goal: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const number = numberOf((await params).goal);
  return { title: number ? nameOf(number) : 'Goal' };
}

export default async function Goal({ params }: Params) {
  const number = numberOf((await params).goal);
  const page = await read(async (tx) => {
    if (number === null) return null;
    const [goal, events, milestones, { framework }, marks, carried] = await Promise.all([
      getGoal(tx, number),
      getGoalEvents(tx, number),
      getGoalMilestones(tx, number),
      getFramework(tx),
      getMarksOfGoal(tx, number),
      getCarried(tx, number),
    ]);
    return goal ? { goal, events, milestones, framework, marks, carried } : null;
  });
  const { goal, events, viewer, framework } = page;
  const now = new Date().toISOString();
  const today = dayOf(now, goal.menteeZone);
  const proposals = proposalsOf(
    events.filter((event) => event.cycle === goal.cycle),
    goal.menteeId,
  );
  const before = goal.state === 'suspended' ? formerStateOf(events) : goal.state;
  const started = before === 'active' || before === 'blocked';
  return (
    <SignedIn viewer={viewer} current="goals">
      <PageHeader
        eyebrow={`${nameOf(goal.number)} · ${goal.audience === 'private' ? 'your own' : `${goal.mentee} with ${goal.mentor}`}`}
        title={goal.title}
        chips={<GoalFacts goal={goal} framework={framework} viewerId={viewer.id} now={now} />}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-6">
          {goal.state === 'blocked' && <Blocked goal={goal} />}
          <Offer goal={goal} proposals={proposals} today={today} />
          {goal.why && (
            <Sheet id="why" title="Why">
              <Prose text={goal.why} />
            </Sheet>
          )}
          <GoalMilestones
            goal={goal}
            milestones={page.milestones}
            framework={framework}
            viewerId={viewer.id}
          />
          <Mentions marks={page.marks} zone={viewer.zone} now={now} />
        </div>
        <div className="grid gap-6">
          {goal.open && <GoalMoves goal={goal} started={started} today={today} />}
          <Carry carried={page.carried} goal={goal} />
          <GoalHistory events={events} zone={viewer.zone} now={now} />
        </div>
      </div>
    </SignedIn>
  );
}

function Blocked({ goal }: { goal: GoalHead }) {
  return (
    <Sheet id="blocker" title="What blocks it">
      <p className="written">{goal.blocker}</p>
      {goal.lifter && (
        <p className="mt-2">
          <strong>{goal.lifter}</strong> can lift it.
        </p>
      )}
    </Sheet>
  );
}

type OfferProps = { goal: GoalHead; proposals: Proposal[]; today: string };

/** A proposal that waits: the texts side by side, and the three answers for whoever has to give one (J-4). */
function Offer({ goal, proposals, today }: OfferProps) {
  if (!goal.open || (goal.state !== 'proposed' && goal.state !== 'countered')) return null;
  const latest = proposals.at(-1);
  const other = latest?.side === 'mentee' ? goal.mentor : goal.mentee;
  return (
    <Sheet
      id="answer"
      title={
        goal.waitsForMe ? `${latest?.by ?? 'The other side'} proposes this to you` : `Waits for ${other}`
      }
    >
      <div className="grid gap-4">
        {goal.state === 'countered' && <TwoTexts proposals={proposals} today={today} />}
        {goal.waitsForMe ? (
          <AnswerForms
            goal={goal.id}
            version={goal.version}
            title={latest?.title ?? goal.title}
            dueOn={latest?.dueOn ?? ''}
            today={today}
            accept={accept}
            counter={counter}
            decline={decline}
          />
        ) : (
          <p className="text-ink-2">They can say yes, answer with another text, or decline with a reason.</p>
        )}
      </div>
    </Sheet>
  );
}
