import { Sheet } from '@/components/ui/sheet';
import type { NoteRow } from '@/lib/sessions/note-record';
import type { LinkedGoal, SessionEvent, SessionHead } from '@/lib/sessions/record';
import { OwnNotes } from './notepad';
import { SessionHistory } from './session-history';
import { type LinkedMilestone, SessionLinks } from './session-links';

type SessionAsideProps = {
  session: SessionHead;
  notes: NoteRow[];
  links: { goals: LinkedGoal[]; milestones: LinkedMilestone[] };
  events: SessionEvent[];
  viewer: { id: string; zone: string };
  now: string;
  first: boolean;
};

/** The narrow column: one's own words, what the session touched, and how it came to its state. */
export function SessionAside({ session, notes, links, events, viewer, now, first }: SessionAsideProps) {
  const linked = links.goals.length + links.milestones.length > 0;
  return (
    <div className="grid gap-6">
      <OwnNotes {...{ session, notes, viewer, now, first }} />
      {linked && (
        <Sheet id="touched" title="What it touched">
          <SessionLinks {...links} />
        </Sheet>
      )}
      {events.length > 0 && (
        <Sheet id="history" title="History">
          <SessionHistory events={events} zone={viewer.zone} now={now} />
        </Sheet>
      )}
    </div>
  );
}
