import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import type { When } from '@/lib/growth/as-of';
import { isOnRecord, type Year } from '@/lib/growth/year';
import { dayOf } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';

type YearTableProps = {
  people: { id: string; name: string; standings: unknown[]; year: Year }[];
  when: When;
};

/** What the small braids of a team draw, as the counts they stand for. */
export function YearTable({ people, when: { zone } }: YearTableProps) {
  const told = people.filter(({ standings, year }) => isOnRecord(standings, year));
  const [first] = told;
  if (!first) return null;
  const span = [first.year.from, first.year.until].map((at) => sayDate(dayOf(at, zone))).join(' to ');
  return (
    <Disclosure summary="The twelve months as a table">
      <Table id="years" caption={`Milestones met from ${span}, at the start and at the end`}>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Technical</th>
            <th scope="col">Soft-skill</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ id, name, year: { met } }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{`${met.technical.before}, then ${met.technical.now}`}</td>
              <td>{`${met['soft-skill'].before}, then ${met['soft-skill'].now}`}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
