import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';

/** For someone without a running mentorship: the next step, not an apology. */
export function NobodyYet({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <EmptyState>
        Sessions belong to a mentorship, and none of yours is running. A manager or an admin pairs people;
        both sides accept, and then this page is ready.
      </EmptyState>
    </>
  );
}
