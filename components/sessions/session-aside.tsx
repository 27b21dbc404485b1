import { Sheet } from '@/components/ui/sheet';
import type { LinkedGoal, NoteRow, SessionEvent, SessionHead } from '@/lib/sessions/record';
import { SessionHistory } from './session-history';
import { type LinkedMilestone, SessionLinks } from './session-links';
import { SessionNotes } from './session-notes';

type SessionAsideProps = {
  session: SessionHead;
  own: NoteRow[];
  links: { goals: LinkedGoal[]; milestones: LinkedMilestone[] };
  events: SessionEvent[];
  viewer: { id: string; zone: string };
  now: string;
};

/** The narrow column: one's own words, what the session touched, and how it came to its state. */
export function SessionAside({ session, own, links, events, viewer, now }: SessionAsideProps) {
  const linked = links.goals.length + links.milestones.length > 0;
  return (
    <div className="grid gap-6">
      <Sheet id="only-you" title="Only you" tone="sunken">
        <SessionNotes
          notes={own}
          session={session}
          viewer={viewer}
          now={now}
          empty="No private note of yours."
        />
      </Sheet>
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
