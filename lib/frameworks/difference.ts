import type { Change, Framework, Milestone } from './document';
import { same } from './same';

/** One declared change with the milestones on both sides, as two versions know them. */
export type Step = { kind: Change['kind']; before: Milestone[]; after: Milestone[] };
export type Difference = {
  from: string;
  to: string;
  steps: Step[];
  /** parts of the file beside the milestones that differ, for example "gates" */
  elsewhere: string[];
};

const wording = ['name', 'behaviours', 'betterOff', 'mark', 'sources', 'freshnessMonths'] as const;
const meaning = ['level', 'competency', 'evidence'] as const;
const beside = [
  'name',
  'language',
  'licence',
  'levels',
  'tracks',
  'parts',
  'evidenceKinds',
  'competencies',
  'gates',
  'starterView',
  'sources',
] as const;

/** Fields of a milestone that may change under *reworded*. */
export function wordingFields(before: Milestone, after: Milestone): string[] {
  return [...wording, 'core' as const].filter((field) => !same(before[field], after[field]));
}

/** Fields whose change alters what is asked for; only *redefined* may touch them. */
export function heavyFields(before: Milestone, after: Milestone): string[] {
  return meaning.filter((field) => !same(before[field], after[field]));
}

/** What one version changes of the one before it, in the order of its file (R19). */
export function differenceOf(previous: Framework, next: Framework): Difference {
  const find = (where: Framework, codes: string[]) =>
    codes.flatMap((code) => where.milestones.find((each) => each.code === code) ?? []);
  return {
    from: previous.version,
    to: next.version,
    steps: next.changes.map(({ kind, from, to }) => ({
      kind,
      before: find(previous, from),
      after: find(next, to),
    })),
    elsewhere: beside.filter((part) => !same(previous[part], next[part])),
  };
}

/** Whether the step takes a standing from where it was, so that somebody has to look at it again. */
export function asksAgain({ kind }: Step): boolean {
  return kind === 'redefined' || kind === 'split' || kind === 'merged' || kind === 'retired';
}

/** Whether standings, gates and numbers all stay as they are: only wording, and milestones no gate needs. */
export function isMinor({ from, to }: Difference): boolean {
  return from.split('.')[0] === to.split('.')[0];
}
