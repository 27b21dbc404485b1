import type { Route } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { LookBack, type LookBackProps } from './look-back';

type NoSuchDayProps = { why: string; today: string; back: LookBackProps };

/** Instead of a page of the past that cannot be: why, and the ways on. */
export function NoSuchDay({ why, today, back }: NoSuchDayProps) {
  return (
    <div className="stack">
      <EmptyState>
        <span role="status">{why}</span> <Link href={today as Route}>Back to today</Link>
      </EmptyState>
      <LookBack {...back} />
    </div>
  );
}
