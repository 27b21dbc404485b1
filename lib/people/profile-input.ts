import { z } from 'zod';

const milestone = z.string().regex(/^[A-Z]\d{1,2}-[A-Z]\d{1,2}$/, 'Choose a milestone from the list.');

/** Which of one's met milestones to be asked about. */
export const offerInput = z.strictObject({ milestone });
export const endOfferInput = z.strictObject({ milestone });

/** A win of one's own, up on the wall or down again. */
export const pinInput = z.strictObject({ win: z.uuid() });
export const unpinInput = z.strictObject({ win: z.uuid() });
