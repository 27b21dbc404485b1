import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { AskedLines } from '@/components/evidence/asked-lines';
import { AsOfLine } from '@/components/growth/as-of-line';
import { LookBack } from '@/components/growth/look-back';
import { NoSuchDay } from '@/components/growth/no-such-day';
import { ReportLine } from '@/components/teams/report-row';
import { TeamQueue } from '@/components/teams/team-queue';
import { TeamSentences } from '@/components/teams/team-sentences';
import { YearTable } from '@/components/teams/year-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { Tabs } from '@/components/ui/tabs';
import { read } from '@/lib/access/read';
import { getAskedOfMe } from '@/lib/evidence/endorsements-queries';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { keepAt, sinceBeginning, type When, whenOf } from '@/lib/growth/as-of';
import type { Change } from '@/lib/growth/history';
import { getWanted } from '@/lib/growth/opportunities-queries';
import { getBeginning } from '@/lib/growth/standings-queries';
import { getReportsChanges } from '@/lib/growth/team-queries';
import { yearOf } from '@/lib/growth/year';
import { getPairsOfTeam } from '@/lib/teams/pairs-queries';
import { getReportsOverview } from '@/lib/teams/queries';
import { groupsOf, inOrder, type Order, orders, type Show, shows } from '@/lib/teams/standing-of-team';

export const metadata = { title: 'My team' };

export default async function MyTeam({ searchParams }: PageProps<'/team'>) {
  const asked = await searchParams;
  const present = new Date().toISOString();
  const page = await read(async (tx) => {
    const when = whenOf(asked.at, present, tx.viewer.zone);
    const [published, team, changes, wanted, spoken, begins, pairs] = await Promise.all([
      getFramework(tx, when.at),
      getReportsOverview(tx, when.at),
      getReportsChanges(tx, when.at),
      when.at ? [] : getWanted(tx),
      when.at ? [] : getAskedOfMe(tx),
      getBeginning(tx),
      when.at ? [] : getPairsOfTeam(tx),
    ]);
    const framework = enabledOnly(published.framework);
    return { framework, team, changes, wanted, spoken, begins, pairs, when: sinceBeginning(when, begins) };
  });
  const { viewer, when } = page;
  const show = shows.find((each) => each === asked.show);
  const order = orders.find((each) => each === asked.sort) ?? 'name';
  const keep = { sort: order === 'name' ? undefined : order, show };
  const today = `/team?sort=${order}${show ? `&show=${show}` : ''}`;
  const look = { path: '/team', keep, begins: page.begins, present, when };
  return (
    <SignedIn viewer={viewer} current="team">
      {!when.refused && (
        <AsOfLine when={when} today={today}>
          Those who report to you today, as it was known on that evening.
        </AsOfLine>
      )}
      <PageHeader title="My team" />
      <AskedLines asked={page.spoken} />
      {when.refused ? (
        <NoSuchDay why={when.refused} today={today} back={look} />
      ) : (
        <>
          {page.team.length > 0 && !when.at && <TeamQueue {...page} />}
          <Team {...page} show={show} order={order} />
          <Sheet id="look-back" title="Look back" className="no-print mt-6">
            <LookBack {...look} />
          </Sheet>
        </>
      )}
      <p className="quiet privacy-line">
        Dates, counts and sign-offs of the people who report to you directly, in no ranking. What mentors and
        mentees write for each other is never shown here.
      </p>
    </SignedIn>
  );
}

type TeamProps = {
  framework: Parameters<typeof groupsOf>[0];
  team: Parameters<typeof groupsOf>[1];
  changes: Map<string, Change[]>;
  when: When;
  show: Show | undefined;
  order: Order;
};

function Team({ framework, team, changes, when, show, order }: TeamProps) {
  const groups = groupsOf(framework, team, when.now);
  const people = inOrder(framework, show ? groups[show] : team, order, when.now).map((person) => ({
    ...person,
    year: yearOf(framework, changes.get(person.id) ?? [], when.now, when.zone),
  }));
  const only = show ? `&show=${show}` : '';
  const tab = (sort: Order, label: string) => ({
    href: keepAt(`/team?sort=${sort}${only}`, when.text),
    label,
    current: order === sort,
  });
  if (team.length === 0)
    return (
      <EmptyState>
        {when.at
          ? 'Nobody who reports to you today was on record then.'
          : 'Nobody reports to you at the moment. An admin draws the reporting lines.'}
      </EmptyState>
    );
  return (
    <>
      <TeamSentences groups={groups} asOf={when.text} />
      <Tabs
        label="Order"
        tabs={[
          tab('name', 'By name'),
          tab('silence', 'Longest silence first'),
          tab('tilt', 'Tracks furthest apart first'),
        ]}
      />
      {order !== 'name' && <p className="filter-line">{whatNeedsALook[order]}</p>}
      {show && (
        <p className="filter-line">
          Only {inWords[show]}. <Link href={keepAt('/team', when.text) as Route}>Show everybody</Link>
        </p>
      )}
      <ul className="person-rows" aria-label="People who report to you">
        {people.map((person) => (
          <ReportLine key={person.id} person={person} year={person.year} framework={framework} when={when} />
        ))}
      </ul>
      <YearTable people={people} when={when} />
    </>
  );
}

const inWords: Record<Show, string> = {
  met: 'those who met a mentor in the last three weeks',
  'not-met': 'those who have a mentor and did not meet in the last three weeks',
  moved: 'those who met a milestone this quarter',
  ready: 'those who are ready to discuss the next level',
  unpaired: 'those on the way to a next level who have no mentor',
};

const whatNeedsALook: Record<Exclude<Order, 'name'>, string> = {
  silence: 'What needs a look: whoever has not met a mentor for longest comes first, leave not counted.',
  tilt: 'What needs a look: whose two tracks stand furthest apart comes first, however far either of them is.',
};
