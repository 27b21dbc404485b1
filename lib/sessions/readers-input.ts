import { z } from 'zod';
import { audiences } from '@/db/enums';

const id = z.uuid();
const version = z.coerce.number().int().positive();
const person = z.uuid({ error: 'Choose somebody from the list.' });

export const changeReadersInput = z.strictObject({ note: id, version, audience: z.enum(audiences) });
export const shareNoteInput = z.strictObject({ note: id, reader: person });
export const unshareNoteInput = z.strictObject({ note: id, reader: person });
export const answerAskInput = z.strictObject({ ask: id, answer: z.enum(['yes', 'no']) });
/** Without a note: all earlier notes of the viewer. */
export const shareEarlierInput = z.strictObject({ mentorship: id, note: id.optional() });
export const restoreTextInput = z.strictObject({ note: id, version, number: version });
