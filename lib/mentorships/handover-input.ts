import { z } from 'zod';

const id = z.uuid();

export const handoverInput = z.strictObject({
  key: id,
  mentorship: id,
  mentorId: z.uuid({ error: 'Choose a mentor.' }),
  /** needed where the new mentor manages the mentee (F58) */
  reason: z.string().trim().max(1000).optional(),
});
export const withdrawInput = z.strictObject({ mentorship: id });

export type ProposedHandover = z.output<typeof handoverInput>;
