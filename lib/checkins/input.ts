import { z } from 'zod';
import { disagreementEndings, standings } from '@/db/enums';

const reason = z.string().trim().min(1, 'Say in a sentence what is missing or what would show it.').max(2000);
const milestone = z.string().max(16);

export const askForSignOffInput = z.strictObject({
  person: z.uuid(),
  milestone,
  audience: z.enum(['pair', 'team'], { error: 'Choose who reads the evidence.' }).optional(),
});
export const signOffInput = z.strictObject({ request: z.uuid() });
export const togetherInput = z.strictObject({
  'requests[]': z
    .array(z.uuid())
    .min(1, 'Tick at least one milestone.')
    .max(50, 'Sign off at most 50 at once.')
    .prefault([]),
});
export const againInput = z.strictObject({ person: z.uuid(), milestone });
export const backInput = z.strictObject({ request: z.uuid(), reason });
export const undoInput = z.strictObject({ signOff: z.uuid() });
export const standingInput = z.strictObject({ key: z.uuid(), person: z.uuid(), milestone, reason });

const why = z.string().trim().min(1, 'Say why in a sentence.').max(2000);
export const disagreeInput = z.strictObject({ key: z.uuid(), person: z.uuid(), milestone, reason: why });
export const endingInput = z.strictObject({
  disagreement: z.uuid(),
  ending: z.enum(disagreementEndings, { error: 'Choose one of the two.' }),
});
export const askRaterInput = z.strictObject({
  disagreement: z.uuid(),
  rater: z.uuid({ error: 'Choose somebody from the list.' }),
});
export const weighInput = z.strictObject({
  rating: z.uuid(),
  word: z.enum(standings, { error: 'Choose one of them.' }),
  reason: why,
});
export const declineToWeighInput = z.strictObject({ rating: z.uuid() });
