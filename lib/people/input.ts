import { z } from 'zod';
import { newPassword, zone } from '@/lib/access/input';
import { daysBetween } from './active-days';

const email = z.string({ error: 'Fill in an e-mail address.' }).max(254);

const words = {
  name: z.string({ error: 'Fill in a name.' }).trim().min(1).max(120),
  email,
  title: z.string().trim().max(120).optional(),
  zone,
  isAdmin: z.literal('on').optional().transform(Boolean),
};

/** No manager at all is an answer, too. */
const managerId = z.uuid('Choose a manager from the list.').optional();

export const addPersonInput = z.strictObject({
  key: z.uuid(),
  ...words,
  managerId,
  level: z.string().max(8).optional(),
  password: newPassword.optional(),
});

export const editPersonInput = z.strictObject({ id: z.uuid(), version: z.coerce.number().int(), ...words });

/** Aborts, so that nobody counts days between what are none. */
const day = z.iso.date({ error: 'Write a date as year-month-day, for example 2026-03-14.', abort: true });
const longestLeave = 3 * 366;

export const leaveInput = z
  .strictObject({ personId: z.uuid(), from: day, to: day })
  .refine((leave) => leave.from <= leave.to, {
    path: ['to'],
    message: 'The last day comes before the first.',
  })
  .refine((leave) => daysBetween(leave.from, leave.to) < longestLeave, {
    path: ['to'],
    message: 'That is more than three years. Look at the year again.',
  });

export const endLeaveInput = z.strictObject({ id: z.uuid() });

export type NewPerson = z.output<typeof addPersonInput>;
export type EditedPerson = z.output<typeof editPersonInput>;
export type NewLeave = z.output<typeof leaveInput>;
