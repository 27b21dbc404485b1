import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';

/** A list with nothing in it: what to do next. */
export function NoSessions({ filtered, paired }: { filtered: boolean; paired: boolean }) {
  if (filtered)
    return (
      <EmptyState action={<ButtonLink href="/sessions">Clear the filter</ButtonLink>}>
        No session fits this filter.
      </EmptyState>
    );
  if (!paired) return <EmptyState>No sessions yet. They appear here once a pair has met.</EmptyState>;
  return (
    <EmptyState
      action={
        <ButtonLink href="/sessions/new" kind="primary">
          Log a session
        </ButtonLink>
      }
    >
      Nothing logged yet. After your next talk, press L: person, time and length are filled in.
    </EmptyState>
  );
}
