import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { Results } from '@/components/search/results';
import { SearchForm } from '@/components/search/search-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Tabs } from '@/components/ui/tabs';
import { openFound } from '@/lib/access/opened';
import { read } from '@/lib/access/read';
import { asked, edgeIn, edgeWords } from '@/lib/search/asked';
import { kindAddress, kindOf, kinds, kindWords } from '@/lib/search/kinds';
import { resultsLength } from '@/lib/search/page-length';
import { search, searchPeople } from '@/lib/search/queries';
import { oneOf } from '@/lib/sessions/chosen-pair';

// Never what somebody looked for: a title is read over shoulders and kept in histories (W14).
export const metadata = { title: 'Search' };

export default async function Search({ searchParams }: PageProps<'/search'>) {
  const given = await searchParams;
  const text = asked(oneOf(given.q));
  const kind = kindOf(oneOf(given.kind));
  const before = edgeIn(oneOf(given.before));
  const page = await read(async (tx) => {
    const [found, people] = await Promise.all([
      text ? search(tx, { text, kind, before }) : [],
      text && !kind && !before ? searchPeople(tx, text) : [],
    ]);
    await openFound(
      tx,
      found.filter((one) => one.kind === 'note' && !one.mine).map(({ id }) => id),
    );
    return { found, people };
  });
  const results = page.found.slice(0, resultsLength);
  const last = results.at(-1);
  const address = (more: Record<string, string>) => `/search?${new URLSearchParams({ q: text, ...more })}`;
  const own: Record<string, string> = kind ? { kind: kindAddress(kind) } : {};
  return (
    <SignedIn
      viewer={page.viewer}
      current="search"
      keys={[{ keys: '/', says: 'To the search box', href: '#q' }]}
    >
      <PageHeader title="Search" lead="Finds what you may read, and nothing tells of the rest." />
      <div className="stack max-w-[820px]">
        <SearchForm text={text} kind={kind} />
        {text && (
          <Tabs
            label="Kinds"
            tabs={[
              { href: address({}), label: 'Everything', current: !kind },
              ...kinds.map((one) => ({
                href: address({ kind: kindAddress(one) }),
                label: kindWords[one],
                current: one === kind,
              })),
            ]}
          />
        )}
        {page.people.length > 0 && (
          <p className="flex flex-wrap gap-3">
            {page.people.map(({ handle, name }) => (
              <Link key={handle} href={`/people/${handle}` as Route}>
                {name}
              </Link>
            ))}
          </p>
        )}
        {results.length > 0 && (
          <Results results={results} when={{ now: new Date().toISOString(), zone: page.viewer.zone }} />
        )}
        {text && results.length + page.people.length === 0 && (
          <EmptyState>Nothing that you can open holds these words. Fewer or other words may.</EmptyState>
        )}
        <Pager
          of="results"
          older={
            page.found.length > resultsLength && last
              ? address({ ...own, before: edgeWords(last) })
              : undefined
          }
        />
      </div>
    </SignedIn>
  );
}
