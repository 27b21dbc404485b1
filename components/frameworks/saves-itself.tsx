'use client';

import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react';
import { Conflict } from '@/components/ui/conflict';
import { type FormState, untouched } from '@/lib/form-state';

/** How long somebody stops typing before it is kept, ms. */
const pause = 1200;

type Props = { action: (before: FormState, form: FormData) => Promise<FormState>; children: ReactNode };

/** Keeps the form around it as it is filled in; the fields are never emptied meanwhile. `children`: what is kept now, for two versions. */
export function SavesItself({ action, children }: Props) {
  const self = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<FormState>(untouched);
  const [pending, start] = useTransition();
  const busy = useRef(false);
  busy.current = pending;
  useEffect(() => {
    const form = self.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      if (busy.current) return later();
      start(async () => setState(await action(untouched, new FormData(form))));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    };
    const sent = () => clearTimeout(timer);
    form.addEventListener('input', later);
    form.addEventListener('submit', sent);
    return () => {
      clearTimeout(timer);
      form.removeEventListener('input', later);
      form.removeEventListener('submit', sent);
    };
  }, [action]);
  const [fault] = [state.message, ...Object.values(state.errors)].filter(Boolean);
  return (
    <div ref={self} className="grid gap-3">
      <p className="text-13 text-ink-3" role="status">
        {pending && 'Saving…'}
        {!pending && state.done && 'Saved in the draft.'}
        {!pending && fault && !state.errors.version && `Not saved yet: ${fault}`}
      </p>
      <Conflict state={state}>{children}</Conflict>
    </div>
  );
}
