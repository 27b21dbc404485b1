import { SignedIn } from '@/components/access/signed-in';
import { MilestoneAside } from '@/components/goals/milestone-aside';
import { PairChoice } from '@/components/goals/pair-choice';
import { ProposeForm } from '@/components/goals/propose-form';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { isUuid } from '@/lib/evidence/input';
import { milestoneChoices } from '@/lib/frameworks/choices';
import { codeIn } from '@/lib/frameworks/code';
import { placeOf } from '@/lib/frameworks/place';
import { getFramework } from '@/lib/frameworks/queries';
import { propose } from '@/lib/goals/actions';
import { getGoalPairs } from '@/lib/goals/queries';
import type { GoalPair } from '@/lib/goals/record';
import { audienceChoices } from '@/lib/goals/say-goal';
import { suggestDue } from '@/lib/goals/suggest-due';
import { handleIn } from '@/lib/people/handle';

export const metadata = { title: 'Propose a goal' };

type Asked = { for?: string; milestone?: string; in?: string };

export default async function ProposeGoal({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = askedIn(await searchParams);
  const page = await read(async (tx) => {
    const [pairs, { framework }] = await Promise.all([getGoalPairs(tx), getFramework(tx)]);
    return { pairs, framework };
  });
  const { viewer, framework, pairs } = page;
  const possible = pairsFor(pairs, asked);
  const pair = possible.length === 1 ? possible[0] : undefined;
  const place = placeOf(framework, asked.milestone);
  const mine = pair?.menteeId === viewer.id;
  return (
    <SignedIn viewer={viewer} current="goals">
      <PageHeader
        eyebrow="Goals"
        title="Propose a goal"
        lead={
          pair &&
          (mine
            ? `${pair.mentor} answers with a yes, another text or a no.`
            : `${pair.mentee} answers with a yes, another text or a no.`)
        }
      />
      {pair ? (
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_360px]">
          <div>
            {pair.activeGoals >= 3 && <Enough pair={pair} mine={mine} />}
            <ProposeForm
              action={propose}
              formKey={crypto.randomUUID()}
              draft={`goal:${viewer.id}:${pair.mentorship}`}
              mentorship={pair.mentorship}
              milestone={place?.milestone.code ?? ''}
              milestones={milestoneChoices(framework)}
              today={pair.today}
              dueOn={suggestDue(
                pair.today,
                (place?.level ?? framework.levels[0])?.code === framework.levels[0]?.code,
              )}
              placeholder={place ? `${place.milestone.name}: …` : ''}
              audiences={audienceChoices(mine, mine ? pair.mentor : pair.mentee)}
            />
          </div>
          {place && <MilestoneAside framework={framework} place={place} />}
        </div>
      ) : (
        <Whose pairs={possible.length ? possible : pairs} viewerId={viewer.id} milestone={asked.milestone} />
      )}
    </SignedIn>
  );
}

const askedIn = (asked: Asked): Asked => ({
  for: handleIn(asked.for),
  milestone: codeIn(asked.milestone),
  in: isUuid(asked.in) ? asked.in : undefined,
});

/** The mentorships that an address leaves open: by id, by the mentee's handle, or all. */
function pairsFor(pairs: GoalPair[], asked: Asked): GoalPair[] {
  if (asked.in) return pairs.filter((pair) => pair.mentorship === asked.in);
  return asked.for ? pairs.filter((pair) => pair.menteeHandle === asked.for) : pairs;
}

function Whose({ pairs, viewerId, milestone }: { pairs: GoalPair[]; viewerId: string; milestone?: string }) {
  if (!pairs.length)
    return (
      <EmptyState>
        A goal belongs to a mentorship. As soon as you have one, you can propose goals in it.
      </EmptyState>
    );
  return (
    <section aria-labelledby="whose">
      <h2 id="whose" className="mb-3">
        Whose goal is it?
      </h2>
      <PairChoice pairs={pairs} viewerId={viewerId} milestone={milestone} />
    </section>
  );
}

/** A soft word above three active goals, never a refusal (F29). */
function Enough({ pair, mine }: { pair: GoalPair; mine: boolean }) {
  return (
    <p className="mb-4 rounded-control bg-sunken px-4 py-3 text-ink-2">
      {mine ? 'You are' : `${pair.mentee} is`} working on {pair.activeGoals} goals already. Three at a time is
      plenty; another one is fine, too.
    </p>
  );
}
