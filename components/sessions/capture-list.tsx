import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import type { Capture } from '@/lib/sessions/quick-queries';
import { DropLine } from './drop-line';

type CaptureListProps = { captures: Capture[]; now: string; zone: string };

/** Lines kept to sort later; nobody else reads them. */
export function CaptureList({ captures, now, zone }: CaptureListProps) {
  if (captures.length === 0) return null;
  return (
    <Sheet id="captures" title="To sort" aside={<span className="text-13 text-ink-3">Only you</span>}>
      <ul className="rows">
        {captures.map((one) => (
          <li key={one.id} className="grid gap-1">
            <span className="written">{one.body}</span>
            <span className="flex flex-wrap items-center gap-x-3 text-13 text-ink-3">
              <Time at={one.at} now={now} zone={zone} />
              <Link href={`/add?sort=${one.id}` as Route} aria-label={`Make something of it: ${one.body}`}>
                Make something of it
              </Link>
              <DropLine capture={one.id} body={one.body} />
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
