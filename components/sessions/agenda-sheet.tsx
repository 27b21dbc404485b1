import type { Route } from 'next';
import { AudienceChip } from '@/components/ui/audience-chip';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Framework } from '@/lib/frameworks/document';
import { dayOf } from '@/lib/people/active-days';
import type { Agenda } from '@/lib/sessions/agenda-record';
import { agendaOf } from '@/lib/sessions/carry-over';
import { linkedMilestones } from '@/lib/sessions/linked-milestones';
import { nameOf } from '@/lib/sessions/number';
import type { SessionHead } from '@/lib/sessions/record';
import { AgendaFoot } from './agenda-foot';
import { AgendaList } from './agenda-list';
import { AgendaRow, type ShownEntry } from './agenda-row';
import { whoWords } from './session-row';

const shownAtOnce = 30;

type AgendaSheetProps = {
  session: SessionHead;
  agenda: Agenda;
  framework: Framework;
  viewer: { id: string; zone: string };
  now: string;
  /** from the address: the line being reworded, and whether all lines are shown */
  asked: { line?: string; agenda?: string };
};

/** The agenda as a notepad: what waits for the two, each once, with where it comes from (S-2, F14, D2). */
export function AgendaSheet({ session, agenda, framework, viewer, now, asked }: AgendaSheetProps) {
  const reader = { id: viewer.id, zone: viewer.zone, today: dayOf(now, viewer.zone) };
  const entries = agendaOf(agenda.facts, reader.today).map((entry) => withTrack(entry, framework));
  const planned = session.state === 'planned';
  if (entries.length === 0 && !(planned && session.open)) return null;
  const shown = asked.agenda === 'all' ? entries : entries.slice(0, shownAtOnce);
  const other = whoWords(session, viewer.id);
  const lines = shown.map((entry, n) => ({
    id: entry.id,
    track: entry.track,
    settled: entry.settled,
    node: (
      <AgendaRow
        {...{ entry, reader }}
        first={entry.section !== shown[n - 1]?.section}
        open={session.open}
        session={session.number}
      />
    ),
  }));
  return (
    <Sheet
      id="agenda"
      title="Agenda"
      className="agenda-sheet"
      aside={<AudienceChip audience="pair" other={other} />}
    >
      {lines.length > 0 ? (
        <AgendaList session={session.id} lines={lines} open={session.open} />
      ) : (
        <p className="quiet">Nothing is left over. A blank page is a fine place to begin.</p>
      )}
      <More all={entries.length} shown={shown.length} session={session.number} />
      {planned && !agenda.live && agenda.next && <Elsewhere next={agenda.next} />}
      {session.open && planned && (
        <AgendaFoot
          {...{ session, agenda, framework, other, now, zone: viewer.zone }}
          empty={entries.length === 0}
          line={entries.find((entry) => entry.id === asked.line && entry.authorId === viewer.id)}
        />
      )}
    </Sheet>
  );
}

/** Goals and evidence take the wash of the track they serve. */
function withTrack(entry: ReturnType<typeof agendaOf>[number], framework: Framework): ShownEntry {
  const [milestone] = linkedMilestones(entry.milestones.slice(0, 1), framework);
  const named = (entry.source === 'evidence' || entry.source === 'check-in') && milestone;
  return {
    ...entry,
    track: milestone?.track ?? null,
    name: named ? `${milestone.code} ${milestone.name}` : entry.body,
  };
}

function More({ all, shown, session }: { all: number; shown: number; session: number }) {
  return (
    all > shown && (
      <p className="agenda-more">
        <Link href={`/sessions/${nameOf(session)}?agenda=all#agenda` as Route}>
          {all - shown} more {all - shown === 1 ? 'line' : 'lines'}
        </Link>
      </p>
    )
  );
}

function Elsewhere({ next }: { next: number }) {
  return (
    <p className="quiet text-13">
      What is open now stands on the agenda of{' '}
      <Link href={`/sessions/${nameOf(next)}#agenda` as Route}>{nameOf(next)}</Link>, the next one, and comes
      here if it is still open then.
    </p>
  );
}
