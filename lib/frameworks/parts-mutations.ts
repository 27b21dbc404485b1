import 'server-only';
import type { z } from 'zod';
import type { ViewerTx } from '@/lib/access/viewer';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import type { Level } from './document';
import { floorGate, floorsFrom } from './floors';
import { holdFramework, keepFramework } from './held-mutations';
import type { competencyInput, floorsInput, levelInput } from './input';
import { seenPart } from './seen';

type In<S extends z.ZodType> = z.output<S>;
const saved = (part: unknown) => ({ said: 'Saved in the draft.', values: { version: seenPart(part) } });

/** Keeps what a competency is called and what it is about (save-2). */
export async function saveCompetency(
  tx: ViewerTx,
  { code, version, name, about }: In<typeof competencyInput>,
) {
  const held = await holdFramework(tx);
  const was = known(held.framework.competencies, code, version);
  const now = { ...was, name, about };
  const competencies = held.framework.competencies.map((each) => (each === was ? now : each));
  await keepFramework(tx, { ...held.framework, competencies }, held);
  return saved(now);
}

/** Keeps what a level is called, what it is about, and how much evidence it asks for at least. */
export async function saveLevel(tx: ViewerTx, input: In<typeof levelInput>) {
  const held = await holdFramework(tx);
  const was = known(held.framework.levels, input.code, input.version);
  const now = levelFrom(was, input);
  const levels = held.framework.levels.map((each) => (each === was ? now : each));
  await keepFramework(tx, { ...held.framework, levels }, held);
  return saved(now);
}

/** What the gate into a level asks for in each competency. */
export async function saveFloors(tx: ViewerTx, input: In<typeof floorsInput>) {
  const held = await holdFramework(tx);
  const { framework } = held;
  const gate = floorGate(framework, input.code);
  if (!gate) throw notThere();
  if (seenPart(gate.floors) !== input.version) throw changedMeanwhile();
  const answers = input['floor[]'];
  if (answers.length !== framework.competencies.length)
    throw new Refusal('An answer for each competency.', 'floor[]');
  const atLeast = { technical: input.anyTechnical, 'soft-skill': input.anySoftSkill };
  const floors = floorsFrom(framework.competencies, answers, atLeast);
  if (!floors.length)
    throw new Refusal('A gate without milestones asks for one competency at least.', 'floor[]');
  const gates = framework.gates.map((each) => (each === gate ? { ...each, floors } : each));
  await keepFramework(tx, { ...framework, gates }, held);
  return saved(floors);
}

/** Counts that ask for nothing are left out where they were left out before: an unchanged form changes nothing. */
function levelFrom(was: Level, input: In<typeof levelInput>): Level {
  const { name, icon, about, items } = input;
  const rest = (['kinds', 'contexts', 'secondVoice', 'spanMonths'] as const).flatMap((field) =>
    input[field] || was.minimum[field] !== undefined ? [[field, input[field]] as const] : [],
  );
  return { ...was, name, icon, about, minimum: { items, ...Object.fromEntries(rest) } };
}

function known<T extends { code: string }>(list: T[], code: string, version: string): T {
  const found = list.find((each) => each.code === code);
  if (!found) throw notThere();
  if (seenPart(found) !== version) throw changedMeanwhile();
  return found;
}
