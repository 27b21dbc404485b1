import type { Route } from 'next';
import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { ListedPerson } from '@/lib/operations/lists';

type PeopleTableProps = { people: readonly ListedPerson[] };

/** People as an admin knows them: lines and mentors, no levels, no progress. */
export function PeopleTable({ people }: PeopleTableProps) {
  return (
    <Table id="people-table" caption="People" quietCaption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col" className="max-sm:hidden">
            Reports to
          </th>
          <th scope="col" className="max-sm:hidden">
            Mentored by
          </th>
          <th scope="col" className="num max-sm:hidden">
            Mentors
          </th>
          <th scope="col" className="max-md:hidden">
            Zone
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </tbody>
    </Table>
  );
}

function PersonRow({ person }: { person: ListedPerson }) {
  return (
    <tr>
      <th scope="row">
        <div className="person-line">
          <Avatar name={person.name} />
          <div>
            <Link href={`/admin/people/${person.handle}` as Route}>{person.name}</Link>{' '}
            {person.isAdmin && <Chip>Admin</Chip>} {person.hasLeft && <Chip>Has left</Chip>}
            <div className="quiet text-13 font-normal">{person.title ?? person.email}</div>
            {person.mentors.length > 0 && (
              <div className="quiet text-13 font-normal sm:hidden">
                mentored by {person.mentors.join(', ')}
              </div>
            )}
          </div>
        </div>
      </th>
      <td className="max-sm:hidden">{person.manager ?? <span className="text-ink-3">nobody</span>}</td>
      <td className="max-sm:hidden">
        {person.mentors.length > 0 ? person.mentors.join(', ') : <span className="text-ink-3">nobody</span>}
      </td>
      <td className="num max-sm:hidden">
        {person.mentees > 0 ? person.mentees : <span className="text-ink-3">–</span>}
      </td>
      <td className="max-md:hidden">{person.zone.replaceAll('_', ' ')}</td>
    </tr>
  );
}
