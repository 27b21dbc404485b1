import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { kindWord, sayReaders } from '@/lib/evidence/kinds';
import type { EvidenceRow as Row } from '@/lib/evidence/record';
import { sayDate } from '@/lib/people/say-time';

type EvidenceRowProps = {
  item: Row;
  viewerId: string;
  /** the list is about one person, or one milestone, and says so already */
  within?: 'person' | 'milestone';
};

/** One line of the list: what, when, for which milestones, who reads it. The whole line is its link. */
export function EvidenceRow({ item, viewerId, within }: EvidenceRowProps) {
  const foreign = item.personId !== viewerId && !within;
  const by = item.authorId !== item.personId ? ` · by ${item.author}` : '';
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-1 border-b border-line px-2 py-3 last:border-b-0 focus-within:bg-sunken hover:bg-sunken sm:grid-cols-[104px_minmax(0,1fr)_minmax(0,240px)]">
      <time dateTime={item.happenedOn} className="text-13 text-ink-2 max-sm:col-span-2">
        {sayDate(item.happenedOn)}
      </time>
      <span className="grid gap-0.5">
        <Link
          href={`/evidence/${item.id}` as Route}
          className={`no-underline after:absolute after:inset-0 ${item.redactedAt ? 'text-ink-3 italic' : 'font-prose text-16'}`}
        >
          {item.redactedAt ? 'Withdrawn by its owner' : item.title}
        </Link>
        <span className="text-13 text-ink-3">
          {foreign && `${item.person} · `}
          {kindWord(item.kind)}
          {by}
          {item.context && ` · ${item.context}`}
          {item.keptItRunning && ' · kept it running'}
        </span>
      </span>
      <span className="grid text-right text-13 text-ink-2 max-sm:justify-items-end">
        {within !== 'milestone' && (
          <span>{item.milestones.join(', ') || <span className="text-ink-3">not attached yet</span>}</span>
        )}
        <span className="text-ink-3 max-sm:hidden">{sayReaders(item, viewerId)}</span>
      </span>
    </li>
  );
}
