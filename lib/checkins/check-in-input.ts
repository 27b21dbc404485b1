import { z } from 'zod';
import { answers } from '@/db/enums';

const gone = 'That is not here. It may have been moved, or it was never yours to see.';
const checkIn = z.uuid(gone);

export const openCheckInInput = z.strictObject({ mentorship: z.uuid(gone) });
export const answerInput = z.strictObject({
  checkIn,
  milestone: z.string().max(16),
  answer: z.enum([...answers, 'none'], 'Choose an answer, or leave it empty.'),
});
export const handInInput = z.strictObject({ checkIn });
export const closeCheckInInput = z.strictObject({
  checkIn,
  outcome: z.enum(['agreed', 'agreed-to-differ'], 'Say how it ended.'),
});
export const appealInput = z.strictObject({
  checkIn,
  milestone: z.string().max(16),
  reason: z.string().trim().min(1, 'Say how you see it.').max(2000),
});
