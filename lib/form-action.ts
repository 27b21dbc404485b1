import 'server-only';
import type { Route } from 'next';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { handleOfRequest } from '@/lib/access/cookie';
import { fromHere, tooLarge } from '@/lib/access/origin';
import { asViewer, NobodySignedIn, type ViewerTx } from '@/lib/access/viewer';
import type { FormState } from './form-state';
import { Refusal, refusalOf } from './refusal';
import { faultsOf, typedIn } from './typed-in';

export type Outcome = { goTo?: string; said?: string };

/**
 * Wraps a mutation as a form's action, always in this order (W4): origin → size → sound input → viewer → mutation
 * (facts → permit → rule → write → audit, one transaction). With JavaScript the state comes back and the page is refreshed;
 * without, a form that worked answers 303.
 */
export function formAction<S extends z.ZodType>(
  input: S,
  mutation: (tx: ViewerTx, input: z.output<S>) => Promise<Outcome>,
) {
  return async (_before: FormState, form: FormData): Promise<FormState> => {
    const values = typedIn(form);
    const asked = await headers();
    if (!fromHere(asked))
      return {
        errors: {},
        values,
        message: 'This form was sent from another site. Open it in Rung and send it again.',
      };
    if (tooLarge(asked))
      return {
        errors: {},
        values,
        message: 'That is too much text for one form. Shorten it to less than 250 kB.',
      };
    const sound = await input.safeParseAsync(values);
    if (!sound.success) return { values, ...faultsOf(sound.error) };
    const outcome = await carryOut(sound.data, mutation);
    if (outcome instanceof Refusal) return refused(outcome, form, values);
    const withScript = asked.has('next-action');
    if (!withScript) redirect((outcome.goTo ?? asked.get('x-rung-path') ?? '/') as Route);
    refresh();
    return { done: true, errors: {}, values: {}, ...outcome };
  };
}

async function carryOut<I>(
  input: I,
  mutation: (tx: ViewerTx, input: I) => Promise<Outcome>,
): Promise<Outcome | Refusal> {
  const handle = await handleOfRequest();
  if (!handle) return signedOut();
  try {
    return await asViewer(handle, (tx) => mutation(tx, input));
  } catch (fault) {
    return fault instanceof NobodySignedIn ? signedOut() : refusalOf(fault);
  }
}

const signedOut = () =>
  new Refusal(
    'You are signed out. Sign in again in another tab, then send this once more: your text is still here.',
    'signIn',
  );

/** At its field, also when that was left empty. */
function refused(refusal: Refusal, form: FormData, values: FormState['values']): FormState {
  const { field, message } = refusal;
  return field && form instanceof FormData && form.has(field)
    ? { values, errors: { [field]: message } }
    : { values, errors: {}, message };
}
