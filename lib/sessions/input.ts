import { z } from 'zod';
import { audiences, sessionKinds } from '@/db/enums';
import { filledRows, itemRows, wordlessRows } from './item-rows';
import { isLocalTime } from './when';

const gone = 'That is not here. It may have been moved, or it was never yours to see.';
export const id = z.uuid(gone);
export const version = z.coerce.number().int().positive();
export const text = (most: number) => z.string().trim().min(1, 'Fill this in.').max(most);
const day = z.iso.date('Write a day, for example 2026-11-24.');
const side = z.enum(['mentor', 'mentee'], 'Choose who will do it.');
export const outcome = z.enum(['held', 'missed', 'cancelled'], 'Say what became of it.');

export const when = {
  at: z.string().refine(isLocalTime, 'Write a day and a time, for example 2026-11-24 15:00.'),
  minutes: z.coerce
    .number()
    .int('Write whole minutes.')
    .min(5, 'Write 5 minutes or more.')
    .max(480, 'Write 480 minutes or less.'),
  kind: z.enum(sessionKinds, 'Choose a kind.').default('one-to-one'),
};

/** What stands before the first space is the code; the browser's list adds the name. */
const milestoneCode = z
  .string()
  .transform((typed) => (typed.trim().split(/\s/)[0] ?? '').toUpperCase())
  .pipe(z.string().max(16, 'A milestone code is short, for example T1-J1.'));

const links = {
  'goals[]': z.array(id).max(50).default([]),
  'milestones[]': z.array(milestoneCode).max(50).default([]),
};

type RowField = `${'item' | 'owner' | 'due'}${(typeof itemRows)[number]}`;
const rows = Object.fromEntries(
  itemRows.flatMap((n) => [
    [`item${n}`, text(500).optional()],
    [`owner${n}`, side.optional()],
    [`due${n}`, day.optional()],
  ]),
) as Record<RowField, z.ZodOptional<z.ZodType<string>>>;

/** The form that logs what just happened (S-1): words for both, words for oneself, links and action items. */
export const logInput = z
  .strictObject({
    key: id,
    mentorship: id,
    session: id.optional(),
    version: version.optional(),
    ...when,
    state: outcome.default('held'),
    reason: text(1000).optional(),
    pairNote: text(20000).optional(),
    privateNote: text(20000).optional(),
    ...links,
    ...rows,
  })
  .superRefine((values, context) => {
    for (const n of wordlessRows(values))
      context.addIssue({ code: 'custom', path: [`item${n}`], message: 'Say what is due on that day.' });
  })
  .transform((values) => ({ ...values, items: filledRows(values) }));

export const changeInput = z.strictObject({ session: id, version, ...when, ...links });

export const outcomeInput = z.strictObject({
  session: id,
  version,
  state: outcome,
  reason: text(1000).optional(),
});

export const writeNoteInput = z.strictObject({
  session: id,
  key: id,
  audience: z.enum(audiences, 'Choose who reads it.'),
  body: text(20000),
});

export const changeNoteInput = z.strictObject({
  note: id,
  version,
  audience: z.enum(audiences, 'Choose who reads it.'),
  body: text(20000),
});

export const addItemInput = z.strictObject({
  session: id,
  key: id,
  body: text(500),
  owner: side,
  dueOn: day.optional(),
});

export const changeItemInput = z.strictObject({
  item: id,
  version,
  body: text(500),
  owner: side,
  dueOn: day.optional(),
});

export const finishItemInput = z.strictObject({ item: id, version, done: z.enum(['yes', 'no']) });
