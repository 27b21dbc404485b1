import { SignedIn } from '@/components/access/signed-in';
import { ItemFilter, type ItemsShown, type Whose } from '@/components/sessions/item-filter';
import { ItemRows } from '@/components/sessions/item-rows';
import { SessionTabs } from '@/components/sessions/session-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { dayOf } from '@/lib/people/active-days';
import { oneOf } from '@/lib/sessions/chosen-pair';
import { getMyActionItems } from '@/lib/sessions/items-queries';

export const metadata = { title: 'Action items' };

export default async function ActionItems({ searchParams }: PageProps<'/sessions/action-items'>) {
  const asked = await searchParams;
  const whose: Whose = (['mine', 'theirs'] as const).find((one) => one === oneOf(asked.whose)) ?? 'all';
  const show: ItemsShown = oneOf(asked.show) === 'done' ? 'done' : 'open';
  const { viewer, items } = await read(async (tx) => ({ items: await getMyActionItems(tx, show) }));
  const now = new Date().toISOString();
  const shared = { viewer, now, today: dayOf(now, viewer.zone), changing: oneOf(asked.change) };
  const mine = whose === 'theirs' ? [] : items.filter((item) => item.ownerId === viewer.id);
  const theirs = whose === 'mine' ? [] : items.filter((item) => item.ownerId !== viewer.id);
  const done = show === 'done';
  return (
    <SignedIn viewer={viewer} current="sessions">
      <PageHeader
        title="Action items"
        lead={!done && 'Each stays on the agenda until one of you ticks it off.'}
      />
      <SessionTabs current="action-items" />
      <ItemFilter whose={whose} show={show} />
      {mine.length + theirs.length === 0 && (
        <EmptyState>
          {done
            ? 'Nothing was ticked off yet.'
            : 'Nothing is open. What you agree on in a session appears here.'}
        </EmptyState>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {mine.length > 0 && (
          <Sheet id="mine" title={done ? 'Done, mine' : 'For me'}>
            <ItemRows items={mine} {...shared} />
          </Sheet>
        )}
        {theirs.length > 0 && (
          <Sheet id="theirs" title={done ? 'Done, by others' : 'I wait for'}>
            <ItemRows items={theirs} {...shared} />
          </Sheet>
        )}
      </div>
    </SignedIn>
  );
}
