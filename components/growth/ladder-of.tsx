import { Ladder } from '@/components/charts/ladder';
import type { Framework } from '@/lib/frameworks/document';
import { gateLine } from '@/lib/growth/gate-line';
import { heightInWords } from '@/lib/growth/heights';
import type { Readiness } from '@/lib/growth/readiness';
import type { GrowthRecord } from '@/lib/growth/record';
import { numberHref } from '@/lib/growth/slice';
import { ladderFacts } from '@/lib/growth/working-level';
import { bandsOf } from './marks';

type LadderOfProps = {
  title: string;
  /** whose ladder, for the addresses of its numbers */
  handle: string;
  mine: boolean;
  framework: Framework;
  growth: GrowthRecord;
  agreed: string;
  /** the level whose counts stand under the rails */
  working: string;
  readiness: Readiness | null;
};

/** The ladder of one person, each strip and count leading to its rows. */
export function LadderOf({
  title,
  handle,
  mine,
  framework,
  growth,
  agreed,
  working,
  readiness,
}: LadderOfProps) {
  const bands = bandsOf(framework, growth, mine ? undefined : handle).map((band) => ({
    ...band,
    href: {
      technical: numberHref(handle, { which: 'all', scope: 'technical', level: band.code }, growth.asOf),
      'soft-skill': numberHref(handle, { which: 'all', scope: 'soft-skill', level: band.code }, growth.asOf),
    },
    gate: readiness && band.code === agreed ? gateLine(readiness) : undefined,
  }));
  const { heights, labels } = ladderFacts(framework, growth.standings, working);
  return (
    <Ladder
      id="ladder"
      title={title}
      levels={bands}
      agreed={agreed}
      heights={heights}
      labels={labels}
      rule={heightInWords}
    />
  );
}
