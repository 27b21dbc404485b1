import { z } from 'zod';

const gone = 'That is not here. It may have been moved, or it was never yours to see.';
const id = z.uuid(gone);

/** One line of the quick-add; `capture` is the line kept earlier that it sorts. */
export const quickInput = z.strictObject({
  key: id,
  line: z.string().trim().min(1, 'Write a line first.').max(500),
  capture: id.optional(),
});

export const dropInput = z.strictObject({ capture: id });

/** What a browser asks while somebody types a line: how it is read, or what a key starts it with. */
export const quickReadInput = z.strictObject({
  line: z.string().max(500).default(''),
  as: z.enum(['session', 'goal', 'next', 'agenda', 'win', 'capture']).optional(),
});

/** What a marker in a note could become: `mentorship` is whose note it is. */
export const choicesInput = z.strictObject({
  mentorship: id,
  marker: z.enum(['#', '@', '!']),
  q: z.string().max(80).default(''),
});

export const takeawayInput = z.strictObject({
  session: id,
  version: z.coerce.number().int().nonnegative(),
  takeaway: z.string().trim().min(1, 'One line is enough.').max(280),
});

export const relinkInput = z.strictObject({ mark: id });
