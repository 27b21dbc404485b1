import { SignedIn } from '@/components/access/signed-in';
import { AgendasSent } from '@/components/sessions/agendas-sent';
import { ComingUp } from '@/components/sessions/coming-up';
import { NoSessions } from '@/components/sessions/no-sessions';
import { SessionFilter } from '@/components/sessions/session-filter';
import { SessionList } from '@/components/sessions/session-list';
import { SessionTabs } from '@/components/sessions/session-tabs';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { QuickAction } from '@/components/ui/quick-action';
import { sessionStates } from '@/db/enums';
import { read } from '@/lib/access/read';
import { getSentAgendas } from '@/lib/sessions/agenda-queries';
import { oneOf } from '@/lib/sessions/chosen-pair';
import { listAddress, pageOf } from '@/lib/sessions/list-address';
import { nameOf, numberOf } from '@/lib/sessions/number';
import { pageLength, shownAhead } from '@/lib/sessions/page-length';
import { getComingUp, getSessionPeople, getSessions } from '@/lib/sessions/queries';

export const metadata = { title: 'Sessions' };

export default async function Sessions({ searchParams }: PageProps<'/sessions'>) {
  const asked = await searchParams;
  const person =
    oneOf(asked.person)
      ?.replace(/[^a-z0-9-]/g, '')
      .slice(0, 60) || undefined;
  const state = sessionStates.find((one) => one === oneOf(asked.state));
  const [after, before] = [asked.after, asked.before].map((edge) => numberOf(oneOf(edge) ?? '') ?? undefined);
  const first = !(state || after || before);
  const { viewer, rows, people, ahead, sent } = await read(async (tx) => {
    const [rows, people, ahead, sent] = await Promise.all([
      getSessions(tx, { person, state, after, before }),
      getSessionPeople(tx),
      first ? getComingUp(tx, person) : [],
      getSentAgendas(tx),
    ]);
    return { rows, people, ahead, sent };
  });
  const from = { after: after !== undefined, before: before !== undefined };
  const { shown, hasOlder, hasNewer } = pageOf(rows, pageLength, from);
  const [top, bottom] = [shown[0], shown.at(-1)].map((one) => one && nameOf(one.number));
  const now = new Date().toISOString();
  const further = hasOlder && bottom ? listAddress({ person, state, after: bottom }) : undefined;
  const back = hasNewer && top ? listAddress({ person, state, before: top }) : undefined;
  // What is planned stands soonest first, so its further pages are the newer ones.
  const [newer, older] = state === 'planned' ? [further, back] : [back, further];
  const paired = viewer.hasMentors || viewer.hasMentees;
  return (
    <SignedIn viewer={viewer} current="sessions">
      <PageHeader
        title="Sessions"
        lead={!paired && 'Dates and states only: notes are between the two of a session.'}
        actions={
          paired && (
            <>
              <QuickAction href="/sessions/agenda/new" label="Add to an agenda" keys="Q" />
              <ButtonLink href="/sessions/plan">Plan a session</ButtonLink>
            </>
          )
        }
      />
      {paired && <SessionTabs current="sessions" />}
      <AgendasSent sent={sent} zone={viewer.zone} now={now} />
      <SessionFilter people={people} person={person} state={state} />
      <ComingUp
        sessions={ahead.slice(0, shownAhead)}
        all={ahead.length > shownAhead ? listAddress({ person, state: 'planned' }) : undefined}
        viewer={viewer}
        now={now}
      />
      {shown.length === 0 && ahead.length === 0 ? (
        <NoSessions filtered={Boolean(person || state)} paired={paired} />
      ) : (
        <SessionList sessions={shown} viewer={viewer} now={now} />
      )}
      <div className="max-w-[920px]">
        <Pager of="sessions" newer={newer} older={older} />
      </div>
    </SignedIn>
  );
}
