import { SignedIn } from '@/components/access/signed-in';
import { GoalFilter } from '@/components/goals/goal-filter';
import { GoalRow } from '@/components/goals/goal-row';
import { NoGoals } from '@/components/goals/no-goals';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { type Tab, Tabs } from '@/components/ui/tabs';
import { read } from '@/lib/access/read';
import type { Viewer } from '@/lib/access/viewer';
import { getFramework } from '@/lib/frameworks/queries';
import { filterOf, sayFilter } from '@/lib/goals/filter';
import { numberOf } from '@/lib/goals/number';
import { pageLength } from '@/lib/goals/page-length';
import { getGoals } from '@/lib/goals/queries';
import type { GoalLine } from '@/lib/goals/record';
import { sayState } from '@/lib/goals/say-goal';
import { handleIn } from '@/lib/people/handle';

export const metadata = { title: 'Goals' };

type Asked = { whose?: string; state?: string; person?: string; after?: string; before?: string };
type Whose = 'mine' | 'mentees' | 'others';

export default async function Goals({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const state = filterOf(asked.state);
  const [after, before] = [numberOf(asked.after ?? ''), numberOf(asked.before ?? '')];
  const person = handleIn(asked.person);
  const page = await read(async (tx) => {
    const whose = whoseOf(tx.viewer, asked.whose, person);
    const [rows, { framework }] = await Promise.all([
      getGoals(tx, { whose, person, state, after: after ?? undefined, before: before ?? undefined }),
      getFramework(tx),
    ]);
    return { whose, rows, framework };
  });
  const now = new Date().toISOString();
  const { viewer, whose } = page;
  const paired = viewer.hasMentors || viewer.hasMentees;
  const { shown, newer, older } = pageOf(page.rows, after, before);
  const goals = state === 'overdue' ? shown.filter((goal) => sayState(goal, now).overdue) : shown;
  const at = (edge: string) =>
    `/goals?${new URLSearchParams({ whose, state, ...(person ? { person } : {}) })}&${edge}`;
  return (
    <SignedIn viewer={viewer} current="goals">
      <PageHeader
        title="Goals"
        lead="What somebody means to show next, and how it is going."
        actions={
          paired && (
            <ButtonLink
              href={`/goals/new${person ? `?for=${encodeURIComponent(person)}` : ''}`}
              kind="primary"
              aria-keyshortcuts="C"
            >
              Propose a goal
            </ButtonLink>
          )
        }
      />
      <Tabs label="Whose goals" tabs={tabsOf(viewer, whose)} />
      <GoalFilter state={state} whose={whose} person={person} />
      {goals.length ? (
        <ul aria-label={`Goals: ${sayFilter(state)}`} className="border-t border-line">
          {goals.map((goal) => (
            <GoalRow key={goal.id} goal={goal} framework={page.framework} viewerId={viewer.id} now={now} />
          ))}
        </ul>
      ) : (
        <NoGoals state={state} whose={whose} canPropose={paired} />
      )}
      <Pager
        of="goals"
        newer={newer ? at(`before=G-${newer}`) : undefined}
        older={older ? at(`after=G-${older}`) : undefined}
      />
    </SignedIn>
  );
}

/** The list a person comes for first: their own, else their mentees', else their team's. */
function whoseOf(viewer: Viewer, asked: string | undefined, person: string | undefined): Whose {
  if (asked === 'mine' || asked === 'mentees' || asked === 'others') return asked;
  if (person ? person === viewer.handle : viewer.hasMentors) return 'mine';
  return viewer.hasMentees ? 'mentees' : 'others';
}

function tabsOf(viewer: Viewer, whose: Whose): Tab[] {
  const tab = (key: Whose, label: string) => ({ href: `/goals?whose=${key}`, label, current: whose === key });
  const nobody = !(viewer.hasMentees || viewer.hasReports);
  return [
    ...(viewer.hasMentors || nobody || whose === 'mine' ? [tab('mine', 'My goals')] : []),
    ...(viewer.hasMentees || whose === 'mentees' ? [tab('mentees', 'My mentees')] : []),
    ...(viewer.hasReports || viewer.hasMentees || whose === 'others'
      ? [tab('others', 'Shared with me')]
      : []),
  ];
}

/** One row more than a page says that there is another page in the direction of travel. */
function pageOf(rows: GoalLine[], after: number | null, before: number | null) {
  const more = rows.length > pageLength;
  const shown = before && more ? rows.slice(1) : rows.slice(0, pageLength);
  const hasNewer = before ? more : Boolean(after);
  const hasOlder = before ? true : more;
  return {
    shown,
    newer: hasNewer ? shown[0]?.number : undefined,
    older: hasOlder ? shown.at(-1)?.number : undefined,
  };
}
