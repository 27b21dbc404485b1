import { heavyFields, wordingFields } from './difference';
import type { Change, Framework, Gate, Milestone } from './document';

/** What a person decided about a wording that changed (R19). */
export type Meaning = 'reworded' | 'redefined';

/** Whether anything about a milestone differs between two versions of it. */
export function differs(before: Milestone, now: Milestone): boolean {
  return wordingFields(before, now).length > 0 || heavyFields(before, now).length > 0;
}

const stays = ({ kind, from, to }: Change) =>
  (kind === 'reworded' || kind === 'redefined') && from[0] === to[0];
const about = (code: string) => (change: Change) => stays(change) && change.from[0] === code;

/** What was decided so far about a code's wording. */
export function meaningOf({ changes }: Framework, code: string): Meaning | null {
  return (changes.find(about(code))?.kind as Meaning | undefined) ?? null;
}

/** The draft with one milestone as it is worded now. Without a decision its change stands undeclared, which stops publishing. */
export function withMilestone(
  draft: Framework,
  before: Framework,
  now: Milestone,
  meaning: Meaning | null,
): Framework {
  const { code } = now;
  const was = before.milestones.find((each) => each.code === code);
  const others = draft.changes.filter((change) => !about(code)(change));
  const declared: Change[] =
    was && meaning && differs(was, now) ? [...others, { kind: meaning, from: [code], to: [code] }] : others;
  const milestones = draft.milestones.map((each) => (each.code === code ? now : each));
  return { ...draft, milestones, changes: declared };
}

/** The gate that the level of a milestone leads to, if the draft has one that names milestones. */
export function gateOf({ gates }: Framework, level: string): Gate | undefined {
  return gates.find((gate) => gate.from === level && gate.milestones.length > 0);
}

/** The draft in which the gate after the milestone's level asks for it, or not. */
export function withGate(draft: Framework, { code, level }: Milestone, asked: boolean): Framework {
  const target = gateOf(draft, level);
  const gates = draft.gates.map((gate) => {
    const rest = gate.milestones.filter((each) => each !== code);
    if (!asked || gate !== target) return { ...gate, milestones: rest };
    return gate.milestones.includes(code) ? gate : { ...gate, milestones: [...rest, code] };
  });
  return { ...draft, gates };
}

/** The first code of a competency and level that no version ever used. */
export function freeCode(competency: string, level: string, all: Framework[]): string {
  const used = new Set(all.flatMap(({ milestones }) => milestones.map(({ code }) => code)));
  let number = 1;
  while (used.has(`${competency}-${level}${number}`)) number++;
  return `${competency}-${level}${number}`;
}
