import { Braid } from '@/components/charts/braid';
import type { Framework } from '@/lib/frameworks/document';
import { growthSteps } from '@/lib/growth/growth-steps';
import type { GrowthRecord } from '@/lib/growth/record';
import { ladderFacts } from '@/lib/growth/working-level';
import { dayOf } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';
import { milestoneHref } from './marks';

type BraidOfProps = {
  framework: Framework;
  growth: GrowthRecord;
  working: string;
  /** ISO; where the time axis begins */
  from: string;
  /** ISO instants of held sessions, as far as the reader may know them */
  sessions: string[];
  handle?: string;
  now: string;
  zone: string;
};

/** Growth over time, from what is met today; every bead leads to its milestone. */
export function BraidOf({ framework, growth, working, from, sessions, handle, now, zone }: BraidOfProps) {
  const steps = growthSteps(framework, growth.standings);
  const first = [from, ...steps.map((step) => step.at)].sort()[0] ?? from;
  return (
    <Braid
      id="braid"
      title={`Growth since ${sayDate(dayOf(first, zone))}`}
      levels={framework.levels}
      from={first}
      until={now}
      steps={steps.map(({ code, name, track, at, height }) => ({
        id: code,
        track,
        at,
        height,
        label: `${code} ${name}, met ${sayDate(dayOf(at, zone))}`,
        href: milestoneHref(code, handle),
      }))}
      sessions={sessions}
      labels={ladderFacts(framework, growth.standings, working).labels}
    />
  );
}
