import 'server-only';
import type { Route } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { fromHere, tooLarge } from '@/lib/access/origin';
import type { FormState } from './form-state';
import { Refusal } from './refusal';
import { faultsOf, typedIn } from './typed-in';

/**
 * Wraps the few actions that need no viewer (signing in): origin → size → sound input → work. `work` returns where to go,
 * or throws a `Refusal`. Passwords never come back: fields named in `secret` are left out of the returned values.
 */
export function openAction<S extends z.ZodType>(
  input: S,
  work: (input: z.output<S>) => Promise<string>,
  secret: string[] = [],
) {
  return async (_before: FormState, form: FormData): Promise<FormState> => {
    const typed = typedIn(form);
    const values = Object.fromEntries(Object.entries(typed).filter(([field]) => !secret.includes(field)));
    const asked = await headers();
    if (!fromHere(asked) || tooLarge(asked))
      return { errors: {}, values, message: 'Open this form in Rung and send it again.' };
    const sound = await input.safeParseAsync(typed);
    if (!sound.success) return { values, ...faultsOf(sound.error) };
    const goTo = await work(sound.data).catch((fault: unknown) => {
      if (fault instanceof Refusal) return fault;
      throw fault;
    });
    if (goTo instanceof Refusal) return { values, errors: {}, message: goTo.message };
    // A new sign-in changes everything on the page: a full navigation, with or without JavaScript.
    redirect(goTo as Route);
  };
}
