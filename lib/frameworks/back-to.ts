import type { Difference, Step } from './difference';
import type { Framework } from './document';
import { differs } from './draft-edits';
import { same } from './same';

/** What an earlier version says otherwise than the one in force: as if each step were taken back. */
export function backTo(inForce: Framework, wanted: Framework): Difference {
  const codes = [...new Set([...inForce.milestones, ...wanted.milestones].map(({ code }) => code))];
  const steps = codes.flatMap((code): Step[] => {
    const [now] = inForce.milestones.filter((each) => each.code === code);
    const [then] = wanted.milestones.filter((each) => each.code === code);
    if (now && then) return differs(now, then) ? [{ kind: 'reworded', before: [now], after: [then] }] : [];
    return now
      ? [{ kind: 'retired', before: [now], after: [] }]
      : [{ kind: 'added', before: [], after: then ? [then] : [] }];
  });
  const beside = (['levels', 'gates', 'competencies'] as const).filter(
    (part) => !same(inForce[part], wanted[part]),
  );
  return { from: inForce.version, to: wanted.version, steps, elsewhere: beside };
}
