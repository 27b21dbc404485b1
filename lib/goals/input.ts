import { z } from 'zod';
import { audiences, closingReasons } from '@/db/enums';

const title = z.string().trim().min(1, 'Give it a title.').max(200);
const dueOn = z.iso.date({ error: 'Choose a day, as year-month-day.' }).optional();
const reason = z.string().trim().min(1, 'Fill this in.').max(2000);
const which = { goal: z.uuid(), version: z.coerce.number().int().positive() };

export const proposeGoalInput = z.strictObject({
  key: z.uuid(),
  mentorship: z.uuid({ error: 'Choose whose goal this is.' }),
  title,
  why: z.string().trim().max(4000).optional(),
  'milestones[]': z
    .array(z.string().max(16))
    .min(1, 'Choose at least one milestone.')
    .max(5, 'Five milestones are enough for one goal.'),
  dueOn,
  audience: z.enum(audiences, { error: 'Choose who reads this.' }),
});

export const goalInput = z.strictObject(which);
export const counterInput = z.strictObject({ ...which, title, dueOn, reason: reason.optional() });
export const declineInput = z.strictObject({ ...which, reason });
export const blockInput = z.strictObject({
  ...which,
  blocker: z.string().trim().min(1).max(500),
  lifter: z.string().trim().min(1).max(120),
});
export const suspendInput = z.strictObject({ ...which, reason: reason.optional() });
export const closeInput = z.strictObject({
  ...which,
  as: z.enum(closingReasons, { error: 'Choose how it ended.' }),
  reason: reason.optional(),
});
export const reopenInput = z.strictObject({ ...which, dueOn });
export const editGoalInput = z.strictObject({
  ...which,
  title,
  why: z.string().trim().max(4000).optional(),
  dueOn,
});

export const carryInput = z.strictObject({ goal: z.uuid(), mentorship: z.uuid('Choose a mentor.') });
