'use client';

import { useEffect, useRef, useState } from 'react';
import { draftOf, isUntouched, pour } from './draft';

const PAUSE_MS = 800;

type KeepDraftProps = {
  /** unique per person and form */
  name: string;
  /** the server has it: forget the copy */
  done: boolean;
};

/** Keeps a local copy of what is typed in its form, and pours it back after a mishap (save-9). */
export function KeepDraft({ name, done }: KeepDraftProps) {
  const here = useRef<HTMLDivElement>(null);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;
    if (done) return localStorage.removeItem(name);
    const kept = localStorage.getItem(name);
    if (kept && isUntouched(form)) setRestored(pour(form, kept));
    let clock: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(clock);
      if (clock) localStorage.setItem(name, draftOf(form));
      clock = undefined;
    };
    const soon = () => {
      clearTimeout(clock);
      clock = setTimeout(save, PAUSE_MS);
    };
    const forget = () => {
      clearTimeout(clock);
      clock = undefined;
      localStorage.removeItem(name);
    };
    form.addEventListener('input', soon);
    form.addEventListener('rung:done', forget);
    document.addEventListener('visibilitychange', save);
    return () => {
      form.removeEventListener('input', soon);
      form.removeEventListener('rung:done', forget);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [name, done]);
  const empty = () => {
    localStorage.removeItem(name);
    here.current?.closest('form')?.reset();
    setRestored(false);
  };
  return (
    <div ref={here} role="status" className="empty:hidden">
      {restored && (
        <p className="form-message">
          What you had typed is back.{' '}
          <button type="button" className="underline" onClick={empty}>
            Start empty
          </button>
        </p>
      )}
    </div>
  );
}
