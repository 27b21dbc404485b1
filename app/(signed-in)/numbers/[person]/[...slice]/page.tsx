import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { AsOfLine } from '@/components/growth/as-of-line';
import { NoSuchDay } from '@/components/growth/no-such-day';
import { NumberRows } from '@/components/growth/number-rows';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { homeOfNumber, sinceBeginning, whenOf } from '@/lib/growth/as-of';
import { getGrowthOf, getTrails } from '@/lib/growth/queries';
import { numberAt } from '@/lib/growth/shown-number';
import { getBeginningOf } from '@/lib/growth/standings-queries';
import { mayReadGrowth } from '@/lib/growth/who-may';
import { getPersonByHandle } from '@/lib/people/queries';

export const metadata = { title: 'The rows behind a number' };

export default async function NumberPage({
  params,
  searchParams,
}: PageProps<'/numbers/[person]/[...slice]'>) {
  const [{ person: handle, slice }, { at }] = await Promise.all([params, searchParams]);
  const present = new Date().toISOString();
  const page = await read(async (tx) => {
    const asked = whenOf(at, present, tx.viewer.zone);
    const [published, person, found, begins] = await Promise.all([
      getFramework(tx, asked.at),
      getPersonByHandle(tx, handle),
      getGrowthOf(tx, handle, asked.at),
      getBeginningOf(tx, handle),
    ]);
    if (!person || !found || !mayReadGrowth(person)) return null;
    const framework = enabledOnly(published.framework);
    const when = sinceBeginning(asked, begins);
    const growth = { ...found, asOf: when.text };
    const number = numberAt(framework, growth, slice, when);
    const trails = number && (await getTrails(tx, handle, number.codes, asked.at));
    return number && trails && { framework, person, growth, number, when, begins, trails };
  });
  const { framework, person, growth, number, trails, when } = page;
  const path = `/numbers/${handle}/${slice.join('/')}`;
  if (when.refused)
    return (
      <SignedIn viewer={page.viewer}>
        <PageHeader title={person.name} />
        <NoSuchDay why={when.refused} today={path} back={{ path, begins: page.begins, present, when }} />
      </SignedIn>
    );
  return (
    <SignedIn viewer={page.viewer}>
      <AsOfLine when={when} today={path} />
      <PageHeader
        eyebrow={<Link href={homeOfNumber(person, when.text) as Route}>{person.name}</Link>}
        title={number.says}
        lead={number.where}
      />
      {trails.length > 0 ? (
        <NumberRows
          {...{ framework, growth, trails }}
          now={when.now}
          zone={when.zone}
          handle={person.mine ? undefined : person.handle}
        />
      ) : (
        <EmptyState>There are no rows here, so the number is nought. It says nothing else.</EmptyState>
      )}
      <p className="formula">{number.formula}</p>
    </SignedIn>
  );
}
