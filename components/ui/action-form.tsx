'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, type ReactNode, useActionState, useRef } from 'react';
import { type FormState, untouched } from '@/lib/form-state';
import { FormMessage } from './form-message';
import { say, sayNext } from './say';

type ActionFormProps = Omit<ComponentProps<'form'>, 'action' | 'children'> & {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** fields; receives what came back, so that typed text and errors return to their field */
  children: (state: FormState) => ReactNode;
  /** what else should happen once it worked, for example forgetting a draft */
  onDone?: () => void;
};

/** A form around a wrapped action. Works without JavaScript; with it, stays on the page until the answer is in. */
export function ActionForm({ action, children, onDone, ...rest }: ActionFormProps) {
  const router = useRouter();
  const self = useRef<HTMLFormElement>(null);
  // What worked often takes its form off the page, so nothing here may wait for an effect of the form.
  const act: typeof action = async (before, form) => {
    const after = await action(before, form).catch((fault) => noAnswer(fault, form));
    if (after.done) onDone?.();
    if (after.done) self.current?.dispatchEvent(new Event('rung:done'));
    if (after.done && after.said) (after.goTo ? sayNext : say)(after.said);
    if (after.done && after.goTo) router.push(after.goTo as never);
    return after;
  };
  // The server draws the action itself, for browsers without JavaScript.
  const [state, send] = useActionState(typeof window === 'undefined' ? action : act, untouched);
  const errors = Object.entries(state.errors).map(([id, message]) => ({ id, message }));
  return (
    <form ref={self} action={send} noValidate {...rest}>
      <FormMessage errors={errors}>{state.message}</FormMessage>
      {children(state)}
    </form>
  );
}

/** The connection is gone, and what was typed is not. */
function noAnswer(fault: unknown, form: FormData): FormState {
  if (!(fault instanceof TypeError)) throw fault;
  const values: FormState['values'] = {};
  for (const name of form.keys())
    values[name] = name.endsWith('[]') ? (form.getAll(name) as string[]) : (form.get(name) as string);
  return {
    errors: {},
    values,
    message: 'Rung does not answer. What you typed is still here: send it again in a moment.',
  };
}
