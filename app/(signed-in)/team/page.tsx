import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { AskedLines } from '@/components/evidence/asked-lines';
import { WantedLines } from '@/components/growth/wanted-lines';
import { ReportLine } from '@/components/teams/report-row';
import { TeamSentences } from '@/components/teams/team-sentences';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Tabs } from '@/components/ui/tabs';
import { read } from '@/lib/access/read';
import { getAskedOfMe } from '@/lib/evidence/endorsements-queries';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { getWanted } from '@/lib/growth/opportunities-queries';
import { getReportsOverview } from '@/lib/teams/queries';
import { groupsOf, inOrder, type Show, shows } from '@/lib/teams/standing-of-team';

export const metadata = { title: 'My team' };

export default async function MyTeam({ searchParams }: PageProps<'/team'>) {
  const asked = await searchParams;
  const page = await read(async (tx) => {
    const [published, team, wanted, spoken] = await Promise.all([
      getFramework(tx),
      getReportsOverview(tx),
      getWanted(tx),
      getAskedOfMe(tx),
    ]);
    return { framework: enabledOnly(published.framework), team, wanted, spoken };
  });
  const { viewer, framework, team } = page;
  const now = new Date().toISOString();
  const groups = groupsOf(framework, team, now);
  const show = shows.find((each) => each === asked.show);
  const order = asked.sort === 'silence' ? 'silence' : 'name';
  const people = inOrder(show ? groups[show] : team, order, now);
  const only = show ? `&show=${show}` : '';
  return (
    <SignedIn viewer={viewer} current="team">
      <PageHeader title="My team" />
      <WantedLines wanted={page.wanted.filter((one) => !one.mentor)} />
      <AskedLines asked={page.spoken} />
      {team.length === 0 ? (
        <EmptyState>Nobody reports to you at the moment. An admin draws the reporting lines.</EmptyState>
      ) : (
        <>
          <TeamSentences groups={groups} />
          <Tabs
            label="Order"
            tabs={[
              { href: `/team?sort=name${only}`, label: 'By name', current: order === 'name' },
              {
                href: `/team?sort=silence${only}`,
                label: 'Longest silence first',
                current: order === 'silence',
              },
            ]}
          />
          {show && (
            <p className="filter-line">
              Only {inWords[show]}. <Link href={'/team' as Route}>Show everybody</Link>
            </p>
          )}
          <ul className="person-rows" aria-label="People who report to you">
            {people.map((person) => (
              <ReportLine
                key={person.id}
                person={person}
                framework={framework}
                now={now}
                zone={viewer.zone}
              />
            ))}
          </ul>
        </>
      )}
      <p className="quiet privacy-line">
        Dates, counts and sign-offs of the people who report to you directly, in no ranking. What mentors and
        mentees write for each other is never shown here.
      </p>
    </SignedIn>
  );
}

const inWords: Record<Show, string> = {
  met: 'those who met a mentor in the last three weeks',
  'not-met': 'those who have a mentor and did not meet in the last three weeks',
  moved: 'those who met a milestone this quarter',
  ready: 'those who are ready to discuss the next level',
  unpaired: 'those without a mentor',
};
