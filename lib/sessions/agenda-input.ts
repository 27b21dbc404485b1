import { z } from 'zod';
import { templateNames } from './agenda-templates';

const gone = 'That is not here. It may have been moved, or it was never yours to see.';
const id = z.uuid(gone);
const body = z.string().trim().min(1, 'Fill this in.').max(500);
const audience = z.enum(['pair', 'private'], 'Choose who reads it.').default('pair');

/** A line for one session, or for the next one with somebody, whenever that is (J-5). */
export const agendaLineInput = z
  .strictObject({ key: id, session: id.optional(), mentorship: id.optional(), body, audience })
  .refine(({ session, mentorship }) => session ?? mentorship, {
    path: ['mentorship'],
    message: 'Choose with whom.',
  });

export const changeLineInput = z.strictObject({
  session: id,
  line: id,
  version: z.coerce.number().int().positive(),
  body,
  audience,
});

export const templateInput = z.strictObject({
  key: id,
  session: id,
  template: z.enum(templateNames, 'Choose a template.'),
});

/** Every button of the notepad sends its own field; `place` goes before `before`, or to the end. */
export const arrangeInput = z.strictObject({
  session: id,
  settle: id.optional(),
  reopen: id.optional(),
  up: id.optional(),
  down: id.optional(),
  place: id.optional(),
  before: id.optional(),
  remove: id.optional(),
  restore: id.optional(),
});

export const sendInput = z.strictObject({ key: id, session: id });
