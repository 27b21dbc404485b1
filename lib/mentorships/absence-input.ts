import { z } from 'zod';
import { refusalOfDays } from './away';

const id = z.uuid();
const day = z.iso.date('Write a date as year-month-day, for example 2026-03-14.');
const person = z.uuid('Choose a person from the list.');

const sound = (days: { from: string; to: string }, context: z.RefinementCtx) => {
  // A day that is none has its own message already.
  if (![days.from, days.to].every((each) => day.safeParse(each).success)) return;
  const refusal = refusalOfDays(days.from, days.to);
  if (refusal) context.addIssue({ code: 'custom', path: [refusal.field], message: refusal.message });
};

/** Days away, and who stands in: for all, or per mentorship (`pair[]` and `other[]` go side by side). No reason. */
export const awayInput = z
  .strictObject({
    from: day,
    to: day,
    standIn: person.optional(),
    'pair[]': z.array(id).max(100).default([]),
    'other[]': z
      .array(z.union([z.enum(['same', 'nobody']), person]))
      .max(100)
      .default([]),
  })
  .superRefine(sound);

export const moveLeaveInput = z.strictObject({ leave: id, to: day });
export const giveStandInInput = z.strictObject({ leave: id, pair: id, standIn: person });
export const stepBackInput = z.strictObject({ delegation: id });

export const capacityInput = z.strictObject({
  sessions: z.coerce
    .number('Write a number of sessions.')
    .int('Whole sessions, please.')
    .min(0, 'Zero is the least.')
    .max(60, 'At most 60 a month.'),
  'pair[]': z.array(id).max(100).default([]),
  'answer[]': z
    .array(z.enum(['keep', 'stand-in', 'hand over'], 'Say what becomes of each.'))
    .max(100)
    .default([]),
});

export const pauseInput = z.strictObject({ from: day, to: day }).superRefine(sound);
export const endPauseInput = z.strictObject({ pause: id });

export type GoingAway = z.output<typeof awayInput>;
export type MovedLeave = z.output<typeof moveLeaveInput>;
export type GivenStandIn = z.output<typeof giveStandInInput>;
export type NewCapacity = z.output<typeof capacityInput>;
export type NewPause = z.output<typeof pauseInput>;
