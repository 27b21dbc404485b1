import 'server-only';
import type { Route } from 'next';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { handleOfRequest } from '@/lib/access/cookie';
import { fromHere, tooLarge } from '@/lib/access/origin';
import { noteRefused } from '@/lib/access/posted';
import { asViewer, NobodySignedIn, type ViewerTx } from '@/lib/access/viewer';
import type { FormState } from './form-state';
import { Refusal, refusalOf } from './refusal';
import { faultsOf, typedIn } from './typed-in';

/** `values`: what the form goes on from, where it stays open. */
export type Outcome = { goTo?: string; said?: string; values?: FormState['values'] };

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
    const read = notFromHere(asked) ?? (await faultsIn(input, values));
    if ('errors' in read) return said({ values, ...read });
    const outcome = await carryOut(read.data, mutation);
    if (outcome instanceof Refusal) return said(refused(outcome, form, values));
    const withScript = asked.has('next-action');
    if (!withScript) redirect((outcome.goTo ?? asked.get('x-rung-path') ?? '/') as Route);
    refresh();
    return { done: true, errors: {}, values: {}, ...outcome };
  };
}

type Faults = Pick<FormState, 'errors' | 'message'>;

/** Sent by another site, or too large. */
function notFromHere(asked: Headers): Faults | undefined {
  if (!fromHere(asked))
    return {
      errors: {},
      message: 'This form was sent from another site. Open it in Rung and send it again.',
    };
  if (tooLarge(asked))
    return {
      errors: {},
      message: 'That is too much text for one form. Shorten it to less than 250 kB.',
    };
  return undefined;
}

async function faultsIn<S extends z.ZodType>(
  input: S,
  values: FormState['values'],
): Promise<Faults | { data: z.output<S> }> {
  const sound = await input.safeParseAsync(values);
  return sound.success ? { data: sound.data } : faultsOf(sound.error);
}

/** Without JavaScript the page itself says it too: the form may have gone from it meanwhile. */
function said(state: FormState): FormState {
  noteRefused(state.message ?? Object.values(state.errors)[0] ?? 'Please look at the form again.');
  return state;
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
