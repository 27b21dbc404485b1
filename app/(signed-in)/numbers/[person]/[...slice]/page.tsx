import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { NumberRows } from '@/components/growth/number-rows';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { getGrowthOf, getTrails } from '@/lib/growth/queries';
import { numberAt } from '@/lib/growth/shown-number';
import { mayReadGrowth } from '@/lib/growth/who-may';
import { getPersonByHandle } from '@/lib/people/queries';

export const metadata = { title: 'The rows behind a number' };

export default async function NumberPage({ params }: PageProps<'/numbers/[person]/[...slice]'>) {
  const { person: handle, slice } = await params;
  const page = await read(async (tx) => {
    const [published, person, growth] = await Promise.all([
      getFramework(tx),
      getPersonByHandle(tx, handle),
      getGrowthOf(tx, handle),
    ]);
    if (!person || !growth || !mayReadGrowth(person)) return null;
    const framework = enabledOnly(published.framework);
    const when = { now: new Date().toISOString(), zone: tx.viewer.zone };
    const number = numberAt(framework, growth, slice, when);
    return (
      number && { framework, person, growth, number, when, trails: await getTrails(tx, handle, number.codes) }
    );
  });
  const { framework, person, growth, number, trails, when } = page;
  return (
    <SignedIn viewer={page.viewer}>
      <PageHeader
        eyebrow={
          <Link href={(person.mine ? '/path' : `/people/${person.handle}`) as Route}>{person.name}</Link>
        }
        title={number.says}
        lead={number.where}
      />
      {trails.length > 0 ? (
        <NumberRows
          {...{ framework, growth, trails, ...when }}
          handle={person.mine ? undefined : person.handle}
        />
      ) : (
        <EmptyState>There are no rows here, so the number is nought. It says nothing else.</EmptyState>
      )}
      <p className="formula">{number.formula}</p>
    </SignedIn>
  );
}
