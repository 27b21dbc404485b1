import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { NoteRead } from '@/lib/access/opened';
import { sayDate } from '@/lib/people/say-time';

type OpenedByProps = { reads: NoteRead[]; viewerId: string; wrote: boolean };

/** The log of reads (J-7): for who wrote the note, everybody else who opened it; for a reader, what is kept of that. */
export function OpenedBy({ reads, viewerId, wrote }: OpenedByProps) {
  const known = reads.filter((one) => wrote || one.id === viewerId);
  return (
    <Sheet id="opened" title="Opened by">
      {known.length === 0 && <p className="quiet">{wrote ? 'Nobody else yet.' : 'Not yet by you.'}</p>}
      {known.length > 0 && (
        <ul className="rows">
          {known.map(({ id, name, handle, days, more }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link href={`/people/${handle}` as Route}>{id === viewerId ? 'You' : name}</Link>
              <span className="text-13 text-ink-3">
                {days.map((day) => sayDate(day)).join(', ')}
                {more > 0 && ` and on ${more} ${more === 1 ? 'day' : 'days'} before`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 text-13 text-ink-3">
        The day counts on which somebody had its words on a page, in their own zone. Who wrote in the note
        reads this; everybody else only their own days.
      </p>
    </Sheet>
  );
}
