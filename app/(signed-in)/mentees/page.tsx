import { SignedIn } from '@/components/access/signed-in';
import { AskedLines } from '@/components/evidence/asked-lines';
import { ConfirmLine } from '@/components/growth/confirm-lines';
import { WantedLines } from '@/components/growth/wanted-lines';
import { StandIns } from '@/components/mentorships/stand-ins';
import { AskLines } from '@/components/sessions/ask-lines';
import { LogLine } from '@/components/teams/log-line';
import { MenteeLine } from '@/components/teams/mentee-row';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { getOpenCheckIns } from '@/lib/checkins/check-in-queries';
import { getAskedOfMe } from '@/lib/evidence/endorsements-queries';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { getOpenGoals } from '@/lib/goals/queries';
import { getWanted } from '@/lib/growth/opportunities-queries';
import { codesToConfirm } from '@/lib/growth/say-confirm';
import { getMenteesStandings } from '@/lib/growth/team-queries';
import { getAbsence } from '@/lib/mentorships/absence-queries';
import { byNeed } from '@/lib/mentorships/needs-me';
import { getMenteesOverview } from '@/lib/mentorships/queries';
import { getWaitingCounts } from '@/lib/sessions/agenda-queries';
import { getNoteAsks } from '@/lib/sessions/readers-queries';

export const metadata = { title: 'My mentees' };

export default async function MyMentees() {
  const page = await read(async (tx) => {
    const [published, overviews, goals, standings, waitingLines, asks, absence, wanted, checkIns, spoken] =
      await Promise.all([
        getFramework(tx),
        getMenteesOverview(tx),
        getOpenGoals(tx),
        getMenteesStandings(tx),
        getWaitingCounts(tx),
        getNoteAsks(tx),
        getAbsence(tx),
        getWanted(tx),
        getOpenCheckIns(tx),
        getAskedOfMe(tx),
      ]);
    return {
      framework: enabledOnly(published.framework),
      overviews,
      goals,
      standings,
      waitingLines,
      asks,
      absence,
      wanted,
      checkIns,
      spoken,
    };
  });
  const { viewer, framework, standings } = page;
  const when = { now: new Date().toISOString(), zone: viewer.zone };
  const waiting = page.goals.filter((goal) => goal.mentorId === viewer.id && goal.waitsForMe);
  const rows = byNeed(page.overviews, waiting, when.now, when.zone, page.checkIns);
  const needing = rows.filter((row) => row.needs.length > 0).length;
  return (
    <SignedIn viewer={viewer} current="mentees">
      <PageHeader
        title="My mentees"
        lead={sayNeeding(needing, rows.length)}
        actions={
          rows.length > 0 && (
            <>
              <ButtonLink href="/check-ins">Check-ins</ButtonLink>
              <ButtonLink href="/account/away">Going away</ButtonLink>
            </>
          )
        }
      />
      <StandIns {...page.absence} me={viewer.name} />
      <AskLines asks={page.asks} />
      <AskedLines asked={page.spoken} />
      <WantedLines wanted={page.wanted.filter((one) => one.mentor)} />
      <ConfirmLine count={[...standings.values()].flatMap(codesToConfirm).length} />
      {rows.length > 0 ? (
        <>
          <LogLine rows={rows} now={when.now} />
          <ul className="person-rows" aria-label="Mentees, whoever waits longest for you first">
            {rows.map((row) => (
              <MenteeLine
                key={row.overview.mentorshipId}
                row={row}
                framework={framework}
                standings={standings.get(row.overview.mentee.id) ?? []}
                lines={page.waitingLines.get(row.overview.mentorshipId) ?? 0}
                {...when}
              />
            ))}
          </ul>
        </>
      ) : (
        <EmptyState>
          You mentor nobody at the moment. A manager or an admin pairs people; both sides then say yes.
        </EmptyState>
      )}
    </SignedIn>
  );
}

function sayNeeding(needing: number, all: number): string | undefined {
  if (all === 0) return undefined;
  if (needing === 0) return 'Nobody waits for you. Who waits longest would stand first.';
  return `${needing} of ${all} ${needing === 1 ? 'needs' : 'need'} you. Who has waited longest stands first.`;
}
