'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, type ReactNode, useActionState, useEffect } from 'react';
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
  const [state, send] = useActionState(action, untouched);
  const router = useRouter();
  useEffect(() => {
    if (!state.done) return;
    onDone?.();
    if (state.said) (state.goTo ? sayNext : say)(state.said);
    if (state.goTo) router.push(state.goTo as never);
  }, [state, router, onDone]);
  const errors = Object.entries(state.errors).map(([id, message]) => ({ id, message }));
  return (
    <form action={send} noValidate {...rest}>
      <FormMessage errors={errors}>{state.message}</FormMessage>
      {children(state)}
    </form>
  );
}
