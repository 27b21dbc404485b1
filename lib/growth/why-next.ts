import type { Framework, Gate } from '@/lib/frameworks/document';
import type { Nearness } from './nearness';

const because: Record<Nearness, string> = {
  back: 'it came back from sign-off with a reason to answer',
  evidence: 'there is evidence for it already',
  pending: 'its evidence is waiting for sign-off',
  'not-yet': 'your mentor has looked at it and said what would show it',
  'not-assessed': 'nobody has looked at it yet',
  'no-opportunity-yet': 'the work to show it has not come up yet, so ask for it',
};

/** Why this gap is next, in one sentence. */
export function sayWhy(framework: Framework, gate: Gate | undefined, near: Nearness): string {
  const level = framework.levels.find((each) => each.code === gate?.to)?.name;
  const rung = level ? `It belongs to your next rung, ${level}` : 'It belongs to the rung you stand on';
  return `${rung}, and ${because[near]}.`;
}
