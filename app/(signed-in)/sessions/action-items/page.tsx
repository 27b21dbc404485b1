import { SignedIn } from '@/components/access/signed-in';
import { ItemList } from '@/components/sessions/item-list';
import { SessionTabs } from '@/components/sessions/session-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { dayOf } from '@/lib/people/active-days';
import { getOpenActionItems } from '@/lib/sessions/items-queries';

export const metadata = { title: 'Action items' };

export default async function ActionItems() {
  const { viewer, items } = await read(async (tx) => ({ items: await getOpenActionItems(tx) }));
  const today = dayOf(new Date().toISOString(), viewer.zone);
  const mine = items.filter((item) => item.ownerId === viewer.id);
  const theirs = items.filter((item) => item.ownerId !== viewer.id);
  const shared = { viewerId: viewer.id, today, open: true, sources: true };
  return (
    <SignedIn viewer={viewer} current="sessions">
      <PageHeader title="Action items" />
      <SessionTabs current="action-items" />
      {items.length === 0 && (
        <EmptyState>Nothing is open. What you agree on in a session appears here.</EmptyState>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {mine.length > 0 && (
          <Sheet id="mine" title="For me">
            <ItemList items={mine} {...shared} />
          </Sheet>
        )}
        {theirs.length > 0 && (
          <Sheet id="theirs" title="I wait for">
            <ItemList items={theirs} {...shared} />
          </Sheet>
        )}
      </div>
    </SignedIn>
  );
}
