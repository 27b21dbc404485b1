import type { Route } from 'next';
import { Link } from '@/components/ui/link';

type Stop = { code: string; name: string };
type NextToProps = { label: string; href: (code: string) => string; previous?: Stop; next?: Stop };

/** The one before and the one after, by name. */
export function NextTo({ label, href, previous, next }: NextToProps) {
  return (
    <nav className="next-to" aria-label={label}>
      {previous && (
        <Link href={href(previous.code) as Route} rel="prev">
          <span aria-hidden="true">←</span> {previous.code} {previous.name}
        </Link>
      )}
      {next && (
        <Link href={href(next.code) as Route} rel="next">
          {next.code} {next.name} <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  );
}
