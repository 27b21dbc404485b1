import type { Route } from 'next';
import { Link } from '@/components/ui/link';

export type Whose = 'all' | 'mine' | 'theirs';
export type ItemsShown = 'open' | 'done';

type ItemFilterProps = { whose: Whose; show: ItemsShown };

const choices: [Whose, string][] = [
  ['all', 'Everybody’s'],
  ['mine', 'For me'],
  ['theirs', 'I wait for'],
];

/** Whose items, and whether open or done: links, so that reload and paste show the same (url-1). */
export function ItemFilter({ whose, show }: ItemFilterProps) {
  const href = (of: Whose, shown: ItemsShown) =>
    `/sessions/action-items?${new URLSearchParams({ whose: of, show: shown })}` as Route;
  return (
    <nav aria-label="Which action items" className="picks">
      {choices.map(([value, words]) => (
        <Link key={value} href={href(value, show)} aria-current={value === whose ? 'true' : undefined}>
          {words}
        </Link>
      ))}
      <Link
        href={href(whose, show === 'done' ? 'open' : 'done')}
        aria-current={show === 'done' ? 'true' : undefined}
      >
        Done
      </Link>
    </nav>
  );
}
