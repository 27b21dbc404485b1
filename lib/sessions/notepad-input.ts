import { z } from 'zod';

const id = z.uuid();

/** One saving of one column. The words arrive as they are: nothing is trimmed while somebody is still writing. */
export const saveNoteInput = z.strictObject({
  session: id,
  column: z.enum(['shared', 'own']),
  /** null: the writer knows of no such note yet */
  note: id.nullable(),
  /** the version the words are based on; 0 without a note */
  version: z.int().min(0),
  body: z
    .string()
    .max(20_000)
    .refine((text) => !text.includes('\0')),
});
