import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { TrailItem } from '@/lib/growth/trail';
import { sayDate } from '@/lib/people/say-time';

/** The items behind a milestone that the reader may open, newest first. */
export function TrailEvidence({ items }: { items: TrailItem[] }) {
  return (
    <ul className="trail-evidence" aria-label="Evidence">
      {items.map((item) => (
        <li key={item.id}>
          {item.redacted ? (
            <span className="quiet">withdrawn by its owner</span>
          ) : (
            <Link href={`/evidence/${item.id}` as Route}>{item.title}</Link>
          )}
          <span className="quiet text-13">
            {' '}
            {sayDate(item.happenedOn)}
            {item.counted && ' · counted at sign-off'}
          </span>
        </li>
      ))}
    </ul>
  );
}
