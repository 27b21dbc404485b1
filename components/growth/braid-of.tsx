import { Braid } from '@/components/charts/braid';
import type { Framework } from '@/lib/frameworks/document';
import type { When } from '@/lib/growth/as-of';
import { type GrowthStep, growthSteps } from '@/lib/growth/growth-steps';
import type { Change } from '@/lib/growth/history';
import type { GrowthRecord } from '@/lib/growth/record';
import { standingInWords } from '@/lib/growth/trail';
import { ladderFacts } from '@/lib/growth/working-level';
import { dayOf } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';
import { milestoneHref } from './marks';

type BraidOfProps = {
  framework: Framework;
  growth: GrowthRecord;
  /** every change of a standing, oldest first */
  changes: Change[];
  working: string;
  /** ISO; where the time axis begins */
  from: string;
  /** ISO instants of held sessions, as far as the reader may know them */
  sessions: string[];
  handle?: string;
  /** the present instant, where the time axis ends; ISO */
  now: string;
  when: When;
};

/** Growth over time, up to the day that is looked at; every bead leads to its milestone. */
export function BraidOf({
  framework,
  growth,
  changes,
  working,
  from,
  sessions,
  handle,
  now,
  when,
}: BraidOfProps) {
  const { zone } = when;
  const steps = growthSteps(framework, changes);
  const first = [from, ...steps.map((step) => step.at)].sort(inTime)[0] ?? from;
  const since = `Growth since ${sayDate(dayOf(first, zone))}`;
  return (
    <Braid
      id="braid"
      title={when.day ? `${since}, as of ${sayDate(when.day)}` : since}
      levels={framework.levels}
      from={first}
      until={now}
      asOf={when.at ?? now}
      steps={steps.map((step) => ({
        ...step,
        label: sayStep(step, zone),
        href: milestoneHref(step.code, handle, growth.asOf),
      }))}
      sessions={sessions}
      labels={ladderFacts(framework, growth.standings, working).labels}
    />
  );
}

const inTime = (one: string, other: string) => Date.parse(one) - Date.parse(other);

function sayStep({ code, name, to, at }: GrowthStep, zone: string): string {
  return `${code} ${name}, ${to === 'met' ? 'met' : `back to ${standingInWords[to]}`} ${sayDate(dayOf(at, zone))}`;
}
