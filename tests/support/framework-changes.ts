/** Framework files that change one thing of another one, each the way `framework.md` 6 knows it. */
import type { Change, Framework, Milestone } from '@/lib/frameworks/document';
import { frameworkText } from '@/lib/frameworks/write';

/** A copy of a framework under another number, changed by `edit`, as a file. */
export function fileOf(before: Framework, version: string, edit: (f: Framework) => Change[]): string {
  const next = { ...structuredClone(before), version };
  const changes = edit(next);
  return frameworkText({ ...next, changes });
}

const find = (f: Framework, code: string) => f.milestones.find((each) => each.code === code) as Milestone;
const drop = (f: Framework, code: string) => {
  f.milestones = f.milestones.filter((each) => each.code !== code);
};
/** In gates a code gives way to others. */
const regate = (f: Framework, code: string, ...to: string[]) => {
  for (const gate of f.gates)
    gate.milestones = [...new Set(gate.milestones.flatMap((each) => (each === code ? to : [each])))];
};

export const changes = {
  reworded: (f: Framework, code: string): Change[] => {
    find(f, code).name = 'Says the same in other words';
    return [{ kind: 'reworded', from: [code], to: [code] }];
  },
  redefined: (f: Framework, code: string): Change[] => {
    Object.assign(find(f, code), { name: 'Means something else', behaviours: ['does something else'] });
    return [{ kind: 'redefined', from: [code], to: [code] }];
  },
  split: (f: Framework, code: string, one: string, other: string): Change[] => {
    const parent = find(f, code);
    f.milestones.push(
      { ...parent, code: one, name: 'One half' },
      { ...parent, code: other, name: 'The other half' },
    );
    drop(f, code);
    regate(f, code, one, other);
    return [{ kind: 'split', from: [code], to: [one, other] }];
  },
  merged: (f: Framework, codes: string[], into: string): Change[] => {
    f.milestones.push({ ...find(f, codes[0] ?? ''), code: into, name: 'All of them' });
    for (const code of codes) {
      drop(f, code);
      regate(f, code, into);
    }
    return [{ kind: 'merged', from: codes, to: [into] }];
  },
  retired: (f: Framework, code: string): Change[] => {
    drop(f, code);
    regate(f, code);
    return [{ kind: 'retired', from: [code], to: [] }];
  },
  added: (f: Framework, like: string, code: string): Change[] => {
    f.milestones.push({ ...find(f, like), code, name: 'Something new', core: false });
    return [{ kind: 'added', from: [], to: [code] }];
  },
  gate: (f: Framework): Change[] => {
    f.gates[0]?.milestones.pop();
    return [];
  },
  middleOff: (f: Framework): Change[] => {
    for (const level of f.levels) if (level.code === 'M') level.enabled = false;
    return [];
  },
};
