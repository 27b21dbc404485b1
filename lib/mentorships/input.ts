import { z } from 'zod';
import { purposes } from '@/db/enums';

const rhythm = {
  everyDays: z.coerce
    .number('Choose how often you mean to meet.')
    .int('Whole days, please.')
    .min(1, 'At least one day.')
    .max(366, 'At most a year.'),
  minutes: z.coerce
    .number('Choose how long a session takes.')
    .int('Whole minutes, please.')
    .min(5, 'At least 5 minutes.')
    .max(480, 'At most 8 hours.'),
};

export const pairInput = z.strictObject({
  key: z.uuid(),
  menteeId: z.uuid('Choose a mentee.'),
  mentorId: z.uuid({ error: 'Choose a mentor.' }),
  purpose: z.enum(purposes, 'Choose what it is for.'),
  ...rhythm,
  reason: z.string().trim().max(1000).optional(),
});

export const answerInput = z.strictObject({ id: z.uuid(), answer: z.enum(['accept', 'decline']) });

export const cadenceInput = z.strictObject({
  id: z.uuid(),
  /** the cadence that was on the screen, to notice a change meanwhile */
  seen: z.uuid().optional(),
  ...rhythm,
});

export const endInput = z.strictObject({
  id: z.uuid(),
  reason: z.string().trim().max(1000).optional(),
  /** goals to close as *mentorship ended*; the others stay open */
  'close[]': z.array(z.uuid()).max(100).default([]),
});

export type Pairing = z.output<typeof pairInput>;
export type Answer = z.output<typeof answerInput>;
export type NewCadence = z.output<typeof cadenceInput>;
export type Ending = z.output<typeof endInput>;
