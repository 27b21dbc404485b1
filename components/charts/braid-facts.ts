import type { Heights, PerTrack } from './facts';
import type { TrackName } from './glyph';

/** One sign-off (or a milestone going back) on one strand. */
export type BraidStep = {
  /** unique in the chart */
  id: string;
  track: TrackName;
  /** ISO date or instant */
  at: string;
  /** where the strand stands after it, on the shared scale 0 … levels */
  height: number;
  /** "T3-M1 signed off by Ines, 12 Mar 2026" */
  label: string;
  href?: string;
};

export type BraidFacts = {
  /** unique on the page */
  id: string;
  /** "Growth since March 2025" */
  title: string;
  levels: readonly { code: string; name: string }[];
  /** ISO; the time axis */
  from: string;
  until: string;
  /** ISO; where the strands end. Later steps and sessions are not drawn. Default: until */
  asOf?: string;
  /** heights at `from`; default 0 */
  start?: Heights;
  /** in time order */
  steps: readonly BraidStep[];
  /** ISO dates of held sessions */
  sessions: readonly string[];
  /** today's counts: "technical 4 of 6" */
  labels: PerTrack<string>;
};

/** The facts up to the as-of date: a replay sees nothing of what came later. */
export function upToDate(facts: BraidFacts): BraidFacts & { asOf: string } {
  const asOf = facts.asOf ?? facts.until;
  const past = (at: string) => Date.parse(at) <= Date.parse(asOf);
  return {
    ...facts,
    asOf,
    steps: facts.steps.filter((step) => past(step.at)),
    sessions: facts.sessions.filter(past),
  };
}

/** Heights of both strands at their ends. */
export function endHeights({
  start,
  steps,
}: {
  start?: Heights;
  steps: readonly Pick<BraidStep, 'track' | 'height'>[];
}): Heights {
  const last = (track: TrackName) =>
    steps.findLast((step) => step.track === track)?.height ?? start?.[track] ?? 0;
  return { technical: last('technical'), 'soft-skill': last('soft-skill') };
}

/** The braid as one sentence. */
export function braidSentence({
  steps,
  sessions,
  labels,
}: Pick<BraidFacts, 'steps' | 'sessions' | 'labels'>): string {
  const count = (track: TrackName) => steps.filter((step) => step.track === track).length;
  return `${count('technical')} steps on the technical strand (${labels.technical}), ${count('soft-skill')} on the soft-skill strand (${labels['soft-skill']}), ${sessions.length} sessions.`;
}
