import { SignedIn } from '@/components/access/signed-in';
import { AdminTabs } from '@/components/people/admin-tabs';
import { ListFilter } from '@/components/people/list-filter';
import { PeopleSearch } from '@/components/people/people-search';
import { PeopleTable } from '@/components/people/people-table';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { idOr404, read } from '@/lib/access/read';
import { listNamed, peopleLists } from '@/lib/operations/lists';
import { listPeople } from '@/lib/operations/queries';

export const metadata = { title: 'People' };

const choices = [
  { word: 'all', label: 'Everybody here' },
  { word: 'without-manager', label: 'Without a manager' },
  { word: 'manager-left', label: 'Manager has left' },
  { word: 'without-mentor', label: 'Without a mentor' },
  { word: 'admins', label: 'Admins' },
  { word: 'left', label: 'Have left' },
];

type Asked = {
  searchParams: Promise<{ show?: string | string[]; q?: string | string[]; after?: string | string[] }>;
};

export default async function People({ searchParams }: Asked) {
  const asked = await searchParams;
  const show = listNamed(peopleLists, asked.show);
  const search = typeof asked.q === 'string' ? asked.q.trim().slice(0, 120) : '';
  const after = typeof asked.after === 'string' ? idOr404(asked.after) : undefined;
  const { viewer, people, more } = await read(async (tx) =>
    tx.viewer.isAdmin ? listPeople(tx, show, search, after) : null,
  );
  const here = `/admin/people?show=${show}${search && `&q=${encodeURIComponent(search)}`}`;
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        title="People"
        eyebrow="Admin"
        actions={
          <ButtonLink href="/admin/people/new" kind="primary">
            Add a person
          </ButtonLink>
        }
      />
      <AdminTabs current="people" />
      <div className="stack">
        <PeopleSearch show={show} search={search} />
        <ListFilter label="Which people" path="/admin/people" choices={choices} current={show} />
        <Sheet id="people" title={choices.find((choice) => choice.word === show)?.label ?? 'People'}>
          {people.length > 0 ? (
            <PeopleTable people={people} />
          ) : (
            <EmptyState>
              {search
                ? `Nobody here is called “${search}”. Try a part of the name.`
                : 'Nobody is on this list.'}
            </EmptyState>
          )}
        </Sheet>
        {(after || more) && (
          <nav className="pager" aria-label="More people">
            {after ? <ButtonLink href={here}>From the start</ButtonLink> : <span />}
            {more && <ButtonLink href={`${here}&after=${more}`}>Next people →</ButtonLink>}
          </nav>
        )}
      </div>
    </SignedIn>
  );
}
