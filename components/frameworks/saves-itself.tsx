'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Conflict } from '@/components/ui/conflict';
import { type FormState, untouched } from '@/lib/form-state';
import { type Keeping, keepForm } from './keep-form';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** where this browser keeps what the server does not have yet; unique per person and form */
  copy: string;
  /** what is kept now, for two versions */
  children: ReactNode;
};

/** Keeps the form around it as it is filled in; the fields are never emptied meanwhile (save-1, save-9). */
export function SavesItself({ action, copy, children }: Props) {
  const self = useRef<HTMLDivElement>(null);
  const [now, say] = useState<Keeping>({ state: untouched });
  useEffect(() => {
    const form = self.current?.closest('form');
    return form ? keepForm({ form, action, copy, say }) : undefined;
  }, [action, copy]);
  return (
    <div ref={self} className="grid gap-3">
      <p className="text-13 text-ink-3" role="status">
        {inWords(now)}
      </p>
      <Conflict state={now.state}>{children}</Conflict>
    </div>
  );
}

function inWords({ state, saving, offline, back }: Keeping): string {
  if (saving) return 'Saving…';
  if (offline) return 'Not saved yet: Rung does not answer. What you typed is kept in this browser.';
  const [fault] = [state.message, ...Object.values(state.errors)].filter(Boolean);
  if (fault) return state.errors.version ? '' : `Not saved yet: ${fault}`;
  if (state.done) return back ? 'What you had typed is back, and saved in the draft.' : 'Saved in the draft.';
  return '';
}
