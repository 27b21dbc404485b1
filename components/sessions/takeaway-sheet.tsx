import { AudienceChip } from '@/components/ui/audience-chip';
import { Sheet } from '@/components/ui/sheet';
import type { SessionHead } from '@/lib/sessions/record';
import type { Takeaway } from '@/lib/sessions/takeaways-queries';
import { TakeawayForm } from './takeaway-form';

type TakeawaySheetProps = { session: SessionHead; lines: Takeaway[]; viewerId: string; now: string };

/** "So, what’s our key takeaway?" One line from each side, side by side; optional (S33). */
export function TakeawaySheet({ session, lines, viewerId, now }: TakeawaySheetProps) {
  const over = Date.parse(session.startsAt) <= Date.parse(now) && !'missed cancelled'.includes(session.state);
  if (!over && lines.length === 0) return null;
  const sides = [
    { id: session.menteeId, name: session.mentee },
    { id: session.mentorId, name: session.mentor },
  ];
  const other = sides.find((side) => side.id !== viewerId)?.name;
  return (
    <Sheet
      id="takeaways"
      title="Key takeaway"
      aside={<AudienceChip audience="pair" {...(other ? { other } : {})} />}
    >
      <div className="grid gap-6 sm:grid-cols-2">
        {sides.map((side) => {
          const line = lines.find((one) => one.personId === side.id);
          const mine = side.id === viewerId;
          return (
            <div key={side.id} className="grid content-start gap-2">
              <h3 className="text-13 font-semibold text-ink-3">{mine ? 'You' : side.name}</h3>
              {line && <p className="written">{line.body}</p>}
              {!line && !mine && <p className="text-ink-3">Nothing yet.</p>}
              {mine && session.open && over && (
                <TakeawayForm session={session.id} version={line?.version ?? 0} body={line?.body ?? ''} />
              )}
            </div>
          );
        })}
      </div>
    </Sheet>
  );
}
