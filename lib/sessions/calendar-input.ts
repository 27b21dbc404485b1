import { z } from 'zod';

export const nothingInput = z.strictObject({});
export const makeInput = z.strictObject({ key: z.uuid() });
export const namesInput = z.strictObject({ names: z.enum(['yes', 'no']) });
export const meetingInput = z.strictObject({ name: z.string().max(20) });
