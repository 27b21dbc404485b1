import { z } from 'zod';
import { opportunityAnswers } from '@/db/enums';

const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
const milestone = z.string().max(16);
const line = z.string().trim().min(1, 'Say it in a line.').max(300, 'One line: at most 300 characters.');

export const askOpportunityInput = z.strictObject({ key: z.uuid(), milestone, line, forManager: ticked });
export const withdrawOpportunityInput = z.strictObject({ request: z.uuid() });
export const answerOpportunityInput = z.strictObject({
  request: z.uuid(),
  answer: z.enum(opportunityAnswers, { error: 'Choose one of the two.' }),
  line,
});
