import { z } from 'zod';
import { opportunityAnswers, talkOutcomes } from '@/db/enums';

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

const reason = z.string().trim().min(1, 'Say why in a sentence.').max(1000, 'At most 1,000 characters.');
export const waiveInput = z.strictObject({ person: z.uuid(), milestone, reason });
export const liftInput = z.strictObject({ waiver: z.uuid() });
export const recordTalkInput = z.strictObject({
  key: z.uuid(),
  person: z.uuid(),
  outcome: z.enum(talkOutcomes, { error: 'Choose one of the two.' }),
  heldOn: z.iso.date({ error: 'Choose a day, as year-month-day.' }),
  reason: z.string().trim().max(1000, 'At most 1,000 characters.').optional(),
});
export const talkInput = z.strictObject({ talk: z.uuid() });
export const refreshInput = z.strictObject({ key: z.uuid(), milestone });
