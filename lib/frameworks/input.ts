import { z } from 'zod';

const code = z.string().max(16);
const name = z.string().trim().min(1).max(200);
/** What the form was drawn from. */
const seen = z.string().max(64);
const version = z.coerce.number().int().positive();

export const beginInput = z.strictObject({});
export const draftInput = z.strictObject({ version });
export const importInput = z.strictObject({
  /** of the draft that is open, if there is one, and whether the file takes its place */
  version: version.optional(),
  instead: z.literal('on').optional(),
  text: z.string({ error: 'Paste the text of a framework file, or choose one.' }).max(200_000),
});
export const milestoneInput = z.strictObject({
  code,
  version: seen,
  name,
  behaviours: z.string({ error: 'One example at least.' }).trim().min(1).max(4000),
  betterOff: z.string().trim().min(1).max(300),
  evidence: z.string().trim().min(1).max(80),
  competency: code,
  level: code,
  core: z.literal('on').optional(),
  gate: z.literal('on').optional(),
  mark: z.enum(['DOC', 'DOC~', 'FIELD']),
  /** ids of sentences: "S9, S22" */
  sources: z.string().max(400).optional(),
  freshnessMonths: z.coerce.number({ error: 'A whole number.' }).int().min(1).max(120),
  meaning: z.enum(['reworded', 'redefined']).optional(),
});
export const addInput = z.strictObject({
  version,
  competency: code,
  level: code,
  name,
  behaviours: z.string({ error: 'One example at least.' }).trim().min(1).max(4000),
  betterOff: z.string().trim().min(1).max(300),
  evidence: z.string().trim().min(1).max(80),
});
/** `successor`: what stands in its place, for whoever reads its history. */
export const retireInput = z.strictObject({ version, code, successor: code.optional() });
export const takeBackInput = z.strictObject({ version, code });
export const splitInput = z.strictObject({ version, code, name, other: name });
export const mergeInput = z.strictObject({ version, code, with: code, name });
const few = z.coerce.number({ error: 'A whole number.' }).int().min(0).max(24);
export const competencyInput = z.strictObject({
  code,
  version: seen,
  name: z.string().trim().min(1).max(80),
  about: z.string().trim().min(1).max(300),
});
export const levelInput = z.strictObject({
  code,
  version: seen,
  name: z.string().trim().min(1).max(40),
  icon: z.string().trim().min(1).max(8),
  about: z.string().trim().min(1).max(300),
  items: few.min(1),
  kinds: few,
  contexts: few,
  secondVoice: few,
  spanMonths: few,
});
/** `code`: of the level a gate leads to; `floor[]`: one answer for each competency, in their order. */
export const floorsInput = z.strictObject({
  code,
  version: seen,
  'floor[]': z.array(z.enum(['all', 'any', 'none'])).max(60),
  anyTechnical: few,
  anySoftSkill: few,
});
export const gatesInput = z.strictObject({
  version: seen,
  'enabled[]': z.array(code, { error: 'A ladder needs two levels at least.' }).max(20),
  'waivers[]': z.array(z.coerce.number({ error: 'A whole number.' }).int().min(0).max(300)).max(20),
});
export const publishInput = z.strictObject({ version });
export const rollBackInput = z.strictObject({ version: z.uuid(), insteadOf: z.uuid() });
/** `version`: a published number, or the draft. */
export const fileInput = z.strictObject({ version: z.string().regex(/^(\d{1,6}\.\d{1,6}|draft)$/) });
