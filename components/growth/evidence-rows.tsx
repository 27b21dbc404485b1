import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { EvidenceRow } from '@/lib/evidence/record';
import { sayDate } from '@/lib/people/say-time';

type EvidenceRowsProps = {
  items: EvidenceRow[] /** one's own: each row says who can see it */;
  mine: boolean;
};

/** Evidence the reader may open, the newest first. */
export function EvidenceRows({ items, mine }: EvidenceRowsProps) {
  return (
    <ul className="plain-rows">
      {items.map((item) => (
        <li key={item.id}>
          {item.redactedAt ? (
            <span className="quiet">withdrawn by its owner</span>
          ) : (
            <Link href={`/evidence/${item.id}` as Route}>{item.title}</Link>
          )}
          <span className="row-meta">
            <span>{sayDate(item.happenedOn)}</span>
            {item.milestones.length > 0 && <span>{item.milestones.join(', ')}</span>}
            {item.context && <span>{item.context}</span>}
            {item.authorId !== item.personId && <span>by {item.author}</span>}
            {item.keptItRunning && <span>kept it running</span>}
            {mine && (
              <Link href={`/who/evidence/${item.id}` as Route} className="roomy">
                who can see this
              </Link>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
