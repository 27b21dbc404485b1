import type { Route } from 'next';
import { Link } from '@/components/ui/link';

type ListFilterProps = {
  /** what the choices choose among, for a screen reader */
  label: string;
  path: string;
  choices: readonly { word: string; label: string }[];
  current: string;
};

/** Which rows a list shows: links, so each has an address. */
export function ListFilter({ label, path, choices, current }: ListFilterProps) {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-2">
      {choices.map(({ word, label: says }) => (
        <Link
          key={word}
          href={`${path}?show=${word}` as Route}
          aria-current={word === current ? 'true' : undefined}
          className={`chip ${word === current ? 'chosen' : 'plain'}`}
        >
          {says}
        </Link>
      ))}
    </nav>
  );
}
