import 'server-only';
import type { z } from 'zod';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import type { Framework, Milestone } from './document';
import { freeCode, withGate, withMilestone } from './draft-edits';
import { added, merged, retired, split } from './draft-moves';
import { parseEvidenceRule } from './evidence-rule';
import { holdAt, holdFramework, keepFramework } from './held-mutations';
import type { addInput, gatesInput, mergeInput, milestoneInput, retireInput, splitInput } from './input';
import { seenGates, seenMilestone } from './seen';

type In<S extends z.ZodType> = z.output<S>;
const draftPage = '/admin/framework/draft';

/** Keeps one milestone of the draft as it is worded now, unless somebody has changed it since the form was drawn (save-2). */
export async function saveMilestone(tx: ViewerTx, input: In<typeof milestoneInput>) {
  const held = await holdFramework(tx);
  const was = known(held.framework, input.code);
  if (seenMilestone(held.framework, input.code) !== input.version) throw changedMeanwhile();
  const now = { ...was, ...fieldsOf(held.framework, input), ...originOf(held.framework, input) };
  const worded = withMilestone(held.framework, held.before, now, input.meaning ?? null);
  const next = withGate(worded, now, input.gate === 'on');
  await keepFramework(tx, next, held);
  return { said: 'Saved in the draft.', values: { version: seenMilestone(next, input.code) } };
}

export async function addMilestone(tx: ViewerTx, input: In<typeof addInput>) {
  const held = await holdAt(tx, input.version);
  const fields = fieldsOf(held.framework, input);
  const code = freeCode(fields.competency, fields.level, [...held.earlier, held.framework]);
  const unlike = { core: false, mark: 'FIELD' as const, sources: [], freshnessMonths: 12 };
  await keepFramework(tx, added(held.framework, { code, ...fields, ...unlike }), held);
  return { goTo: `${draftPage}/${code}`, said: `${code} is in the draft.` };
}

export async function retireMilestone(tx: ViewerTx, { version, code, successor }: In<typeof retireInput>) {
  const held = await holdAt(tx, version);
  movable(held.framework, code);
  if (successor) known(held.framework, successor);
  if (successor === code) throw new Refusal('Choose another milestone to stand in its place.', 'successor');
  const to = successor ? [successor] : [];
  await keepFramework(tx, retired(held.framework, held.before, code, to), held);
  return { goTo: draftPage, said: `${code} is retired in the draft.` };
}

export async function splitMilestone(tx: ViewerTx, { version, code, name, other }: In<typeof splitInput>) {
  const held = await holdAt(tx, version);
  movable(held.framework, code);
  await keepFramework(tx, split(held.framework, held.before, held.earlier, code, [name, other]), held);
  return { goTo: draftPage, said: `${code} is split in the draft.` };
}

export async function mergeMilestones(tx: ViewerTx, input: In<typeof mergeInput>) {
  const held = await holdAt(tx, input.version);
  const codes = [input.code, input.with];
  for (const code of codes) movable(held.framework, code);
  const levels = new Set(codes.map((code) => known(held.framework, code).level));
  if (levels.size > 1) throw new Refusal('Only milestones of one level become one.', 'with');
  if (input.code === input.with) throw new Refusal('Choose another milestone to merge it with.', 'with');
  await keepFramework(tx, merged(held.framework, held.before, held.earlier, codes, input.name), held);
  return { goTo: draftPage, said: `${codes.join(' and ')} are merged in the draft.` };
}

/** Which levels are lived in, and how many milestones each gate lets a manager waive. */
export async function saveGates(tx: ViewerTx, input: In<typeof gatesInput>) {
  const held = await holdFramework(tx);
  const { framework } = held;
  if (seenGates(framework) !== input.version) throw changedMeanwhile();
  const on = input['enabled[]'];
  const waivers = input['waivers[]'];
  if (waivers.length !== framework.gates.length) throw new Refusal('A number for each gate.', 'waivers[]');
  const levels = framework.levels.map((level) => ({ ...level, enabled: on.includes(level.code) }));
  if (levels.filter((level) => level.enabled).length < 2)
    throw new Refusal('A ladder needs two levels at least.', 'enabled[]');
  const gates = framework.gates.map((gate, i) => ({ ...gate, waivers: waivers[i] ?? gate.waivers }));
  await keepFramework(tx, { ...framework, levels, gates }, held);
  return { said: 'Saved in the draft.' };
}

function known(framework: Framework, code: string): Milestone {
  const found = framework.milestones.find((each) => each.code === code);
  if (!found) throw notThere();
  return found;
}

/** Where it comes from and how long it stays fresh; a sentence nobody knows is refused at its field. */
function originOf(framework: Framework, input: In<typeof milestoneInput>) {
  const { mark, freshnessMonths } = input;
  const sources = input.sources?.split(/[\s,]+/).filter(Boolean) ?? [];
  const unknown = sources.find((each) => !Object.hasOwn(framework.sources, each));
  if (unknown) throw new Refusal(`The framework has no sentence ${unknown}.`, 'sources');
  if (mark !== 'FIELD' && !sources.length)
    throw new Refusal('Name the sentence that says it, or choose that the profession expects it.', 'sources');
  return { core: input.core === 'on', mark, sources, freshnessMonths };
}

/** What came of a split or a merge of this very draft is moved on only once that is taken back: one edge a code (R19). */
function movable(framework: Framework, code: string): void {
  known(framework, code);
  const came = framework.changes.find(
    ({ kind, from, to }) => kind !== 'retired' && from.length && !from.includes(code) && to.includes(code),
  );
  if (came)
    throw new Refusal(`${code} came of ${came.from.join(' and ')} in this draft. Take that back first.`);
}

type Fields = Pick<
  In<typeof addInput>,
  'name' | 'behaviours' | 'betterOff' | 'evidence' | 'competency' | 'level'
>;

/** Lines become examples; a rule that cannot be read, or a code nobody knows, is refused at its field. */
function fieldsOf(framework: Framework, input: Fields) {
  const { name, betterOff, evidence, competency, level } = input;
  const behaviours = input.behaviours
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  try {
    parseEvidenceRule(evidence);
  } catch (fault) {
    throw new Refusal(fault instanceof Error ? fault.message : 'This rule cannot be read.', 'evidence');
  }
  if (!framework.competencies.some((each) => each.code === competency))
    throw new Refusal('Choose a competency.', 'competency');
  if (!framework.levels.some((each) => each.code === level)) throw new Refusal('Choose a level.', 'level');
  return { name, behaviours, betterOff, evidence, competency, level };
}
