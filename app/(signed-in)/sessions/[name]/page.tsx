import { SignedIn } from '@/components/access/signed-in';
import { AgendaSheet } from '@/components/sessions/agenda-sheet';
import { AskRows } from '@/components/sessions/ask-rows';
import { Captured } from '@/components/sessions/captured';
import { DisputeSheet } from '@/components/sessions/dispute-sheet';
import { GroupSheet } from '@/components/sessions/group-sheet';
import { PlanSheet } from '@/components/sessions/plan-sheet';
import { SessionAside } from '@/components/sessions/session-aside';
import { SessionHeader } from '@/components/sessions/session-header';
import { SessionMain } from '@/components/sessions/session-main';
import { SessionOutside } from '@/components/sessions/session-outside';
import { openNotes } from '@/lib/access/opened';
import { read } from '@/lib/access/read';
import { getFramework } from '@/lib/frameworks/queries';
import { dayOf } from '@/lib/people/active-days';
import { getAgenda } from '@/lib/sessions/agenda-queries';
import { oneOf } from '@/lib/sessions/chosen-pair';
import { getDisputes } from '@/lib/sessions/dispute-queries';
import { getGroup } from '@/lib/sessions/group-queries';
import { getSessionItems } from '@/lib/sessions/items-queries';
import { linkedMilestones } from '@/lib/sessions/linked-milestones';
import { getCaptured } from '@/lib/sessions/marks-queries';
import { getNotes } from '@/lib/sessions/notes-queries';
import { nameOf, numberOf } from '@/lib/sessions/number';
import { getSession, getSessionEvents, getSessionLinks } from '@/lib/sessions/queries';
import { getAroundNotes } from '@/lib/sessions/readers-queries';
import { getPlan } from '@/lib/sessions/series-queries';

export async function generateMetadata({ params }: PageProps<'/sessions/[name]'>) {
  const number = numberOf((await params).name);
  return { title: number ? nameOf(number) : 'Not here' };
}

/** Q writes on this agenda instead of asking which; U takes back what a toast offers to take back. */
const agendaKeys = [
  { keys: 'q', says: 'Add a line to this agenda', href: '#agenda-line' },
  { keys: 'u', says: 'Undo', href: '#undo' },
];

export default async function Session({ params, searchParams }: PageProps<'/sessions/[name]'>) {
  const asked = await searchParams;
  const number = numberOf((await params).name);
  const page = await read(async (tx) => {
    if (!number) return null;
    const [
      session,
      notes,
      items,
      links,
      events,
      { framework },
      agenda,
      plan,
      group,
      disputes,
      captured,
      around,
    ] = await Promise.all([
      getSession(tx, number),
      getNotes(tx, number),
      getSessionItems(tx, number),
      getSessionLinks(tx, number),
      getSessionEvents(tx, number),
      getFramework(tx),
      getAgenda(tx, number),
      getPlan(tx, number),
      getGroup(tx, number),
      getDisputes(tx, number),
      getCaptured(tx, number),
      getAroundNotes(tx),
      openNotes(tx, number),
    ]);
    return (
      session &&
      agenda && {
        session,
        notes,
        items,
        links,
        events,
        framework,
        agenda,
        plan,
        group,
        disputes,
        captured,
        around,
      }
    );
  });
  const { viewer, session, notes, links } = page;
  const now = new Date().toISOString();
  const milestones = linkedMilestones(links.milestones, page.framework);
  return (
    <SignedIn viewer={viewer} current="sessions" keys={session.open ? agendaKeys : []}>
      <SessionHeader session={session} viewer={viewer} />
      <PlanSheet {...{ session, viewer, now }} plan={page.plan} moving={oneOf(asked.do) === 'move'} />
      <GroupSheet session={session} group={page.group} viewer={viewer} />
      <AskRows asks={page.around.asks.filter((ask) => ask.session === number)} />
      {session.inside ? (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_340px]">
          <div className="grid gap-6">
            <AgendaSheet
              {...{ session, agenda: page.agenda, framework: page.framework, viewer, now }}
              asked={{ line: oneOf(asked.line), agenda: oneOf(asked.agenda) }}
            />
            <SessionMain
              {...{ session, notes, items: page.items, viewer, now, first: page.around.first }}
              today={dayOf(now, viewer.zone)}
            />
            <Captured session={session} captured={page.captured} viewerId={viewer.id} now={now} />
          </div>
          <div className="grid gap-6">
            <DisputeSheet {...{ session, viewer, now }} disputes={page.disputes} />
            <SessionAside
              {...{ session, notes, viewer, now, events: page.events, first: page.around.first }}
              links={{ goals: links.goals, milestones }}
            />
          </div>
        </div>
      ) : (
        <SessionOutside {...{ session, notes, viewer, now }} />
      )}
    </SignedIn>
  );
}
