import { z } from 'zod';
import { evidenceKinds } from '@/db/enums';

const line = z.string().trim().min(1).max(120, 'A sticky win is one line of at most 120 characters.');
const url = z
  .url({ protocol: /^https?$/, error: 'Give a whole address that begins with http:// or https://.' })
  .max(2000)
  .optional();
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
const milestone = z.string().max(16);
const ownKinds = evidenceKinds.filter((kind) => kind !== 'O' && kind !== 'C');

export const winInput = z.strictObject({ key: z.uuid(), line, url, keptItRunning: ticked });

export const evidenceInput = z.strictObject({
  key: z.uuid(),
  person: z.uuid(),
  kind: z.enum(ownKinds as ['A', 'N', 'R', 'M', 'W'], { error: 'Choose what kind of evidence this is.' }),
  title: z.string().trim().max(200).optional(),
  body: z.string().trim().max(8000).optional(),
  url,
  context: z.string().trim().max(120).optional(),
  note: z.uuid().optional(),
  keptItRunning: ticked,
  happenedOn: z.iso.date({ error: 'Choose a day, as year-month-day.' }),
  'milestones[]': z.array(milestone).max(3, 'Attach it to at most three milestones here.').optional(),
  audience: z.enum(['private', 'pair', 'team'], { error: 'Choose who reads this.' }),
});

export const correctInput = z.strictObject({
  key: z.uuid(),
  evidence: z.uuid(),
  title: z.string().trim().min(1).max(200),
  body: z.string().trim().max(8000).optional(),
  url,
  context: z.string().trim().max(120).optional(),
  keptItRunning: ticked,
  happenedOn: z.iso.date({ error: 'Choose a day, as year-month-day.' }),
});

export const attachInput = z.strictObject({
  evidence: z.uuid(),
  milestone: z.string({ error: 'Choose a milestone.' }).max(16),
});
export const redactInput = z.strictObject({ evidence: z.uuid() });
export const readersInput = z.strictObject({
  evidence: z.uuid(),
  audience: z.enum(['private', 'pair', 'team'], { error: 'Choose who reads this.' }),
});
export const askInput = z.strictObject({
  evidence: z.uuid({ error: 'Choose the item they should speak to.' }),
  milestone,
  observer: z.uuid({ error: 'Choose somebody who was there.' }),
});
export const endorseInput = z.strictObject({
  request: z.uuid(),
  statement: z.string().trim().min(1, 'Say in a few words what you saw.').max(8000),
});
export const declineInput = z.strictObject({ request: z.uuid() });

/** Is this text from an address an id at all? */
export const isUuid = (text: unknown): text is string => z.uuid().safeParse(text).success;
