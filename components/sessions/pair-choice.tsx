import type { Route } from 'next';
import { Avatar } from '@/components/ui/avatar';
import { Link } from '@/components/ui/link';
import type { OpenPair } from '@/lib/sessions/record';

type PairChoiceProps = {
  pairs: OpenPair[];
  chosen: string;
  /** the page that asks: /sessions/new or /sessions/plan */
  page: string;
};

/** With whom: one link each, so that the words of the form are those of the person chosen. */
export function PairChoice({ pairs, chosen, page }: PairChoiceProps) {
  if (pairs.length < 2) return null;
  const twice = (pair: OpenPair) => pairs.filter((one) => one.other === pair.other).length > 1;
  return (
    <nav aria-label="With whom" className="mb-6 flex flex-wrap gap-2">
      {pairs.map((pair) => (
        <Link
          key={pair.mentorship}
          href={`${page}?in=${pair.mentorship}` as Route}
          aria-current={pair.mentorship === chosen ? 'true' : undefined}
          className="inline-flex min-h-9 items-center gap-2 rounded-chip border border-line-strong py-1 pr-3 pl-1 font-medium no-underline hover:border-ink aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
        >
          <Avatar name={pair.other} size="small" />
          {pair.other}
          {twice(pair) && <span className="text-13 font-normal">{roleOf(pair)}</span>}
        </Link>
      ))}
    </nav>
  );
}

const roleOf = (pair: OpenPair) =>
  `${pair.purpose}, ${pair.other === pair.mentor ? 'mentors you' : 'your mentee'}`;
