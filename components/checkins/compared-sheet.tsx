import type { Route } from 'next';
import { Dumbbells } from '@/components/charts/dumbbells';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { CheckIn } from '@/lib/checkins/check-in-record';
import { type Compared, compareHalves } from '@/lib/checkins/differences';
import type { Framework } from '@/lib/frameworks/document';
import { nameOf } from '@/lib/sessions/number';
import { dumbbellPoints, dumbbellsOf } from './dumbbells-of';
import { HalvesTable } from './halves-table';

type ComparedSheetProps = { checkIn: CheckIn; framework: Framework };

/** Both halves after the reveal: first where they differ, then everything side by side. Never a mean of two (R15). */
export function ComparedSheet({ checkIn, framework }: ComparedSheetProps) {
  const compared = compareHalves(checkIn.ratings);
  const names = { self: checkIn.mentee.name, mentor: checkIn.mentor.name };
  const rows = dumbbellsOf(framework, compared);
  return (
    <>
      <Sheet id="differently" title="Where we see it differently">
        {rows.length > 0 ? (
          <>
            <Dumbbells
              id="dumbbells"
              {...{ rows, names }}
              points={dumbbellPoints}
              sentence={sayDifferently(compared)}
            />
            {!checkIn.closedAt && <Talk checkIn={checkIn} n={rows.length} />}
          </>
        ) : (
          <p>{sayDifferently(compared)}</p>
        )}
      </Sheet>
      <Sheet
        id="side-by-side"
        title="Side by side"
        foot="An answer never sets a standing: sign-off does that."
      >
        <HalvesTable checkIn={checkIn} framework={framework} />
      </Sheet>
    </>
  );
}

/** The difference is the next talk: each stands on its agenda by itself. */
function Talk({ checkIn, n }: { checkIn: CheckIn; n: number }) {
  const what = n === 1 ? 'It stands' : 'They stand';
  if (!checkIn.running) return null;
  if (!checkIn.nextSession)
    return <p className="mt-4">{what} on the agenda of your next session, as soon as one is planned.</p>;
  const name = nameOf(checkIn.nextSession.number);
  return (
    <p className="mt-4">
      {what} on the agenda of <Link href={`/sessions/${name}#agenda` as Route}>{name}</Link>, your next
      session.
    </p>
  );
}

function sayDifferently({ differently, alike, oneSided }: Compared): string {
  const both = differently.length + alike.length;
  if (both === 0) return 'No milestone was answered by both, so there is nothing to compare yet.';
  const rest = oneSided.length
    ? ` ${oneSided.length} more ${oneSided.length === 1 ? 'was' : 'were'} answered by one side only.`
    : '';
  if (differently.length === 0) return `All ${both} that both answered, you see alike.${rest}`;
  return `${differently.length} of ${both} that both answered, you see differently. That is worth a talk, not an alarm.${rest}`;
}
