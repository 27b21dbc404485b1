import type { Change, Framework, Gate, Milestone } from './document';
import { freeCode } from './draft-edits';
import { withoutSuccessors } from './draft-moves';
import { same } from './same';
import { gateLike } from './settled';

/** The version a draft was begun from, the draft, and the version that is in force by now. */
type Three = { base: Framework; mine: Framework; theirs: Framework };
export type Carried = {
  framework: Framework;
  /** changed in both: the draft keeps its own words, and somebody has to say what they mean */
  collide: string[];
  /** what the draft changed of milestones that are no longer there; left out, with its words */
  lost: Milestone[];
};

/**
 * A draft that was begun from one version, as a draft of the version in force (R19). What only one side changed is taken
 * from there. `all`: every published version, so that no code is used twice.
 */
export function carriedOver({ base, mine, theirs }: Three, all: Framework[]): Carried {
  const three = { base, mine: withFreeCodes({ base, mine, theirs }, all), theirs };
  const [was, own, there] = [byCode(base), byCode(three.mine), byCode(theirs)];
  const touched = (code: string) => was.has(code) && own.has(code) && !same(was.get(code), own.get(code));
  const collide = [...there.keys()].filter(
    (code) => touched(code) && !same(was.get(code), there.get(code)) && !same(own.get(code), there.get(code)),
  );
  const lost = [...own.values()].filter(({ code }) => touched(code) && !there.has(code));
  const leaving = three.mine.changes.filter((each) => isThere(each, there)).flatMap(({ from }) => from);
  const kept = theirs.milestones
    .filter(({ code }) => own.has(code) || !leaving.includes(code))
    .map((each) => (touched(each.code) ? (own.get(each.code) ?? each) : each));
  const milestones = withNew(kept, three.mine.milestones, was);
  const left = new Set(milestones.map(({ code }) => code));
  const gone = three.mine.changes.flatMap(({ to }) => to.filter((code) => !left.has(code)));
  const changes = withoutSuccessors(three.mine.changes, gone).flatMap((change) =>
    changeOver(change, there, collide),
  );
  const framework = { ...partsOver(three), milestones, gates: gatesOver(three), changes };
  return { framework: askingForWhatIsThere(framework), collide, lost };
}

type Known = Map<string, Milestone>;
const byCode = ({ milestones }: Framework): Known => new Map(milestones.map((each) => [each.code, each]));
const isThere = ({ from }: Change, there: Known) => from.every((code) => there.has(code));

/** New ones stand behind the one they stood behind in the draft. */
function withNew(kept: Milestone[], own: Milestone[], was: Known): Milestone[] {
  return own.reduce((list, each, at) => {
    if (was.has(each.code)) return list;
    const before = new Set(own.slice(0, at).map(({ code }) => code));
    return list.toSpliced(list.findLastIndex(({ code }) => before.has(code)) + 1, 0, each);
  }, kept);
}

/** What is no longer there leaves by no change; what came of it is new. What collides is left to be decided. */
function changeOver(change: Change, there: Known, collide: string[]): Change[] {
  const { from, to } = change;
  if (isThere(change, there))
    return to.some((code) => from.includes(code) && collide.includes(code)) ? [] : [change];
  return to.filter((code) => !from.includes(code)).map((code) => ({ kind: 'added', from: [], to: [code] }));
}

/** A code that was given to something else meanwhile is given anew. */
function withFreeCodes({ base, mine, theirs }: Three, all: Framework[]): Framework {
  const others = [...all, theirs];
  const [old, used] = [byCode(base), new Set(others.flatMap((each) => [...byCode(each).keys()]))];
  const free = new Map<string, string>();
  for (const each of mine.milestones) {
    if (old.has(each.code) || !used.has(each.code)) continue;
    const given = { ...mine, milestones: [...free.values()].map((code) => ({ ...each, code })) };
    free.set(each.code, freeCode(each.competency, each.level, [...others, mine, given]));
  }
  const say = (code: string) => free.get(code) ?? code;
  return {
    ...mine,
    milestones: mine.milestones.map((each) => ({ ...each, code: say(each.code) })),
    gates: mine.gates.map((gate) => ({ ...gate, milestones: gate.milestones.map(say) })),
    changes: mine.changes.map(({ kind, from, to }) => ({ kind, from, to: to.map(say) })),
  };
}

/** One side's part of the file where only that side changed it; the draft's where both did. */
function partsOver({ base, mine, theirs }: Three): Framework {
  const parts = Object.keys(theirs) as (keyof Framework)[];
  return Object.fromEntries(
    parts.map((part) => [part, over(base[part], mine[part], theirs[part])]),
  ) as Framework;
}

/** Lists of things with a code are gone through one by one. */
function over(was: unknown, own: unknown, there: unknown): unknown {
  if (!isCoded(was) || !isCoded(own) || !isCoded(there)) return same(was, own) ? there : own;
  const of = (list: Coded[], code: string) => list.find((each) => each.code === code);
  return there.map((each) => over(of(was, each.code), of(own, each.code) ?? of(was, each.code), each));
}

type Coded = { code: string };
const isCoded = (part: unknown): part is Coded[] =>
  Array.isArray(part) && part.every((each) => typeof (each as Coded | null)?.code === 'string');

function gatesOver({ base, mine, theirs }: Three): Gate[] {
  return theirs.gates.map((gate) => {
    const [was, own] = [gateLike(base, gate), gateLike(mine, gate)];
    if (!was || !own) return gate;
    const dropped = was.milestones.filter((code) => !own.milestones.includes(code));
    const added = own.milestones.filter((code) => !was.milestones.includes(code));
    const milestones = [...new Set([...gate.milestones, ...added])].filter((code) => !dropped.includes(code));
    const waivers = was.waivers === own.waivers ? gate.waivers : own.waivers;
    return { ...gate, milestones, waivers, floors: same(was.floors, own.floors) ? gate.floors : own.floors };
  });
}

function askingForWhatIsThere(framework: Framework): Framework {
  const codes = byCode(framework);
  const gates = framework.gates.map((gate) => ({
    ...gate,
    milestones: gate.milestones.filter((code) => codes.has(code)),
  }));
  return { ...framework, gates };
}
