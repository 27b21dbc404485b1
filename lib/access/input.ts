import { z } from 'zod';
import { findZone } from '@/lib/people/zone';
import { isWeakPassword } from './weak-passwords';

const next = z
  .string()
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .max(500)
  .optional()
  .catch(undefined);

export const signInInput = z.strictObject({
  email: z.string({ error: 'Fill in your e-mail address.' }).max(254),
  password: z.string({ error: 'Fill in your password.' }).max(256),
  next,
});

export const demoSignInInput = z.strictObject({ person: z.string().max(60), next });

export const newPassword = z
  .string({ error: 'Choose a new password.' })
  .min(8, 'Use at least 8 characters.')
  .max(256, 'Use at most 256 characters.')
  .refine(
    (text) => !isWeakPassword(text),
    'That is among the first passwords people try. Choose another, for example three unrelated words.',
  );

export const passwordInput = z.strictObject({
  current: z.string().max(256).optional(),
  password: newPassword,
});

export const endSignInInput = z.strictObject({ signIn: z.uuid() });
export const nothingInput = z.strictObject({});
/** A zone by its name or its city, as the name that is kept. */
export const zone = z
  .string({ error: 'Fill in a city, for example Berlin.' })
  .transform((words) => findZone(words) ?? '')
  .refine(
    Boolean,
    'There is no such zone. Write a large city near you, for example Berlin or Europe/Berlin.',
  );

export const profileInput = z.strictObject({
  name: z.string().trim().min(1).max(120, 'Shorten this to 120 characters.'),
  title: z.string().trim().max(120, 'Shorten this to 120 characters.').optional(),
  zone,
  version: z.coerce.number().int(),
});
