import type { Route } from 'next';
import type { ComponentProps } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { WinRows } from './home-lists';

/** The latest sticky wins, or how to begin. */
export function WinsSheet({ wins, ...when }: ComponentProps<typeof WinRows>) {
  return (
    <Sheet
      id="wins"
      title="Wins"
      className="span-2"
      aside={<Link href={'/wins/new' as Route}>Add a win</Link>}
    >
      {wins.length > 0 ? (
        <WinRows wins={wins.slice(0, 3)} {...when} />
      ) : (
        <EmptyState example="Found why the nightly job was slow: one missing index">
          A win is one line about something that worked. Keep it; it may become evidence later.
        </EmptyState>
      )}
    </Sheet>
  );
}
