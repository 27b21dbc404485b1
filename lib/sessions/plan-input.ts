import { z } from 'zod';
import { places } from '@/db/enums';
import { id, outcome, text, version, when } from './input';
import { repeats } from './repeat';

const reach = z.enum(['this', 'following', 'all'], 'Say which ones.').default('this');
const yes = z.enum(['yes', 'no'], 'Say yes or no.');

/** Once, or in wall-clock time of a zone until a day; with several mentees where the kind is a group (R22, F20). */
export const planInput = z.strictObject({
  key: id,
  mentorship: id,
  ...when,
  place: z.enum(places, 'Choose where.').optional(),
  repeat: z.enum(repeats, 'Choose how often.').default('once'),
  until: z.iso.date('Write a day, for example 2026-11-24.').optional(),
  zone: z
    .string()
    .refine(
      (zone) => zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone),
      'Choose a zone from the list.',
    )
    .optional(),
  topic: text(200).optional(),
  'with[]': z.array(id).max(30, 'Thirty people are enough for one session.').default([]),
});

export const moveInput = z.strictObject({ session: id, version, at: when.at, reach });
export const cancelInput = z.strictObject({ session: id, version, reach, reason: text(1000).optional() });
export const disputeInput = z.strictObject({ session: id, claims: outcome, reason: text(1000).optional() });
export const answerDisputeInput = z.strictObject({ dispute: id, agreed: yes });
export const askHandsInput = z.strictObject({ session: id, key: id, question: text(200) });
export const handInput = z.strictObject({ session: id, poll: id, up: yes });
export const closePollInput = z.strictObject({ session: id, poll: id });
