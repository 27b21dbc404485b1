import type { Route } from 'next';
import { SparkBraid } from '@/components/charts/spark-braid';
import { Link } from '@/components/ui/link';
import { keepAt, type When } from '@/lib/growth/as-of';
import { isOnRecord, sayYear, type Year } from '@/lib/growth/year';
import type { ReportOverview } from '@/lib/teams/overview';

type YearSparkProps = { person: ReportOverview; levels: number; year: Year; when: When };

/** Both strands of one person over twelve months, each on the scale of the ladder; leads to their whole braid. */
export function YearSpark({ person, levels, year, when }: YearSparkProps) {
  if (!isOnRecord(person.standings, year)) return null;
  return (
    <Link href={keepAt(`/people/${person.handle}?part=over-time`, when.text) as Route} className="year-spark">
      <SparkBraid label={`${person.name} over twelve months: ${sayYear(year)}`} levels={levels} {...year} />
    </Link>
  );
}
