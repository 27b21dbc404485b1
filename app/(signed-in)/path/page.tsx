import { SignedIn } from '@/components/access/signed-in';
import { AskedLines } from '@/components/evidence/asked-lines';
import { ConfirmOfMine } from '@/components/growth/confirm-lines';
import { FourCounts } from '@/components/growth/four-counts';
import { gapsShown } from '@/components/growth/gaps-shown';
import { GoalsSheet } from '@/components/growth/goals-sheet';
import { LadderSheet, LastSheet } from '@/components/growth/home-sheets';
import { NextStep } from '@/components/growth/next-step';
import { PathLead } from '@/components/growth/path-lead';
import { StarterView } from '@/components/growth/starter-view';
import { TodayStrip } from '@/components/growth/today-strip';
import { AnsweredLines } from '@/components/growth/wanted-lines';
import { WinsSheet } from '@/components/growth/wins-sheet';
import { StandIns } from '@/components/mentorships/stand-ins';
import { Guides } from '@/components/people/guides';
import { AskLines } from '@/components/sessions/ask-lines';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { getOpenCheckIns } from '@/lib/checkins/check-in-queries';
import { waitingHalves } from '@/lib/checkins/check-in-state';
import { getAskedOfMe } from '@/lib/evidence/endorsements-queries';
import { getRecentWins } from '@/lib/evidence/queries';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { getOpenGoals } from '@/lib/goals/queries';
import { getAnswered } from '@/lib/growth/opportunities-queries';
import { pathOf } from '@/lib/growth/path';
import { getGrowthOf } from '@/lib/growth/queries';
import { codesToConfirm } from '@/lib/growth/say-confirm';
import { getTalks } from '@/lib/growth/talk-queries';
import { todayLines } from '@/lib/growth/today';
import { getAbsence } from '@/lib/mentorships/absence-queries';
import { getMyMentorships } from '@/lib/mentorships/queries';
import { getGuides } from '@/lib/people/profile-queries';
import { getPrepared } from '@/lib/sessions/agenda-queries';
import { linesOn } from '@/lib/sessions/carry-over';
import { getOpenActionItems } from '@/lib/sessions/items-queries';
import { getNextSession } from '@/lib/sessions/queries';
import { getNoteAsks } from '@/lib/sessions/readers-queries';
import { sayAgendas } from '@/lib/sessions/say-agenda';

export const metadata = { title: 'My path' };

export default async function MyPath() {
  const page = await read(async (tx) => {
    const [
      published,
      growth,
      mentorships,
      session,
      talks,
      goals,
      wins,
      items,
      asks,
      ahead,
      absence,
      answered,
      checkIns,
      spoken,
    ] = await Promise.all([
      getFramework(tx),
      getGrowthOf(tx, tx.viewer.handle),
      getMyMentorships(tx),
      getNextSession(tx),
      getTalks(tx),
      getOpenGoals(tx, tx.viewer.id),
      getRecentWins(tx, tx.viewer.id),
      getOpenActionItems(tx),
      getNoteAsks(tx),
      getPrepared(tx),
      getAbsence(tx),
      getAnswered(tx),
      getOpenCheckIns(tx),
      getAskedOfMe(tx),
    ]);
    if (!growth) return null;
    const framework = enabledOnly(published.framework);
    const path = pathOf(framework, growth);
    const gaps = path.gaps.map(({ milestone }) => milestone);
    const toAsk = await getGuides(tx, gaps);
    const mine = { growth, path, mentorships, session, talks, goals, wins, items };
    return { framework, toAsk, asks, absence, answered, checkIns, spoken, ...ahead, ...mine };
  });
  const { viewer, framework, growth, path } = page;
  const { last: talk, next } = page.talks;
  const when = { now: new Date().toISOString(), zone: viewer.zone };
  const guides = page.mentorships.filter((each) => each.role === 'mentee' && each.state === 'active');
  const mentors = guides.map((each) => each.other.name);
  const other = page.session?.menteeId === viewer.id ? page.session?.mentor : page.session?.mentee;
  const items = page.items.filter((item) => item.menteeId === viewer.id);
  const lines = todayLines({
    ...when,
    agendas: sayAgendas(page.sent, when),
    nextSession: page.session ? { ...page.session, other: other ?? '' } : null,
    requests: page.mentorships
      .filter((each) => each.waitsForMe)
      .map((each) => ({ id: each.id, other: each.other.name })),
    checkIns: waitingHalves(page.checkIns),
    goals: page.goals.map((goal) => ({ ...goal, proposer: goal.mentor })),
    items: items.filter((item) => item.ownerId === viewer.id),
  });
  return (
    <SignedIn viewer={viewer} current="path">
      <PageHeader
        title="My path"
        lead={
          <PathLead
            {...{ path, guides, session: next, ...when }}
            name={viewer.name}
            agenda={linesOn(page.agenda, when)}
          />
        }
      />
      <AskLines asks={page.asks} />
      <AskedLines asked={page.spoken} />
      <AnsweredLines answered={page.answered} handle={viewer.handle} />
      <ConfirmOfMine codes={codesToConfirm(growth.standings)} mentors={mentors} />
      <TodayStrip
        lines={lines}
        rest={path.isNew ? 'A good day for a first step.' : 'Nothing waits for you today.'}
      />
      <StandIns {...page.absence} me={viewer.name} />
      <div className="halves">
        <LadderSheet {...{ framework, growth, path }} handle={viewer.handle} />
        <Sheet id="next" title={path.isNew ? 'Three first steps' : 'Next step'}>
          <NextStep
            handle={viewer.handle}
            gaps={gapsShown(framework, growth, path.gaps)}
            after={path.after}
          />
        </Sheet>
        {path.isNew ? (
          <Sheet id="start" title="Where to begin" className="span-2">
            <StarterView framework={framework} level={path.working.code} />
          </Sheet>
        ) : (
          <Sheet id="stand" title="Where you stand" className="span-2" foot={path.formula}>
            <FourCounts handle={viewer.handle} level={path.working} tallies={path.tallies} />
          </Sheet>
        )}
        <LastSheet {...{ talk, items, ...when }} me={viewer.name} paired={guides.length > 0} />
        <GoalsSheet goals={page.goals} {...when} />
        <Guides mentors={guides} guides={page.toAsk} />
        <WinsSheet wins={page.wins} {...when} />
      </div>
    </SignedIn>
  );
}
