import { z } from 'zod';

const gone = 'That is not here. It may have been moved, or it was never yours to see.';
const packet = z.uuid(gone);
const day = z.iso.date({ error: 'Choose a day, as year-month-day.' });

export const askPacketInput = z.strictObject({
  key: z.uuid(gone),
  person: z.uuid(gone),
  level: z.string().max(8),
  from: day,
  until: day,
  to: z.uuid('Choose somebody from the list.'),
});
export const quoteInput = z.strictObject({ packet, evidence: z.uuid(gone) });
export const freezeInput = z.strictObject({
  packet,
  line: z.string().trim().max(1000, 'At most 1,000 characters.').optional(),
});
export const packetInput = z.strictObject({ packet });
