import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Link } from './link';

/** plain · technical (square) · soft-skill (circle) · done (✓) · alert (!): never by colour alone */
export type ChipKind = 'plain' | 'technical' | 'soft-skill' | 'done' | 'alert';

type ChipProps = { kind?: ChipKind; href?: string; title?: string; children: ReactNode };

/** A few words in a pill, with the mark of what they mean. With `href` it leads to the rows behind it. */
export function Chip({ kind = 'plain', href, title, children }: ChipProps) {
  const className = `chip ${kind}`;
  const inside = (
    <>
      {signs[kind]}
      <span>{children}</span>
    </>
  );
  return href ? (
    <Link href={href as Route} className={className} title={title}>
      {inside}
    </Link>
  ) : (
    <span className={className} title={title}>
      {inside}
    </span>
  );
}

const signs: Record<ChipKind, ReactNode> = {
  plain: null,
  technical: (
    <svg width="9" height="9" aria-hidden="true">
      <rect width="9" height="9" rx="1.5" fill="currentColor" />
    </svg>
  ),
  'soft-skill': (
    <svg width="10" height="10" aria-hidden="true">
      <circle cx="5" cy="5" r="5" fill="currentColor" />
    </svg>
  ),
  done: (
    <span className="chip-sign" aria-hidden="true">
      ✓
    </span>
  ),
  alert: (
    <span className="chip-sign" aria-hidden="true">
      !
    </span>
  ),
};
