'use client';

import { useEffect } from 'react';

/** Draws nothing; whoever signs out leaves no words of theirs in this browser (save-9). */
export function ForgetCopies() {
  useEffect(() => {
    const forget = (event: SubmitEvent) => {
      if (!(event.target as HTMLFormElement).action.endsWith('/api/sign-out')) return;
      // Fields that still keep a copy of what is unsaved stop doing so first.
      dispatchEvent(new Event('rung:forget'));
      for (const name of Object.keys(localStorage).filter((one) => one.startsWith('rung:')))
        localStorage.removeItem(name);
    };
    document.addEventListener('submit', forget);
    return () => document.removeEventListener('submit', forget);
  }, []);
  return null;
}
