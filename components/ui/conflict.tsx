'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import type { FormState } from '@/lib/form-state';

type ConflictProps = {
  state: FormState;
  /** what stands in the database, as this page knows it; fresh after the button, or at once without JavaScript */
  children: ReactNode;
};

/** Two versions: what was typed stays in the fields, what is kept now is shown beside it, and nothing is written over unseen. */
export function Conflict({ state, children }: ConflictProps) {
  const router = useRouter();
  if (!state.errors.version) return null;
  return (
    <div className="grid gap-3 rounded-control border border-alert p-4" id="version">
      <p>
        <strong>Not saved: two versions.</strong> What you typed is still in the fields. Kept now:
      </p>
      {children}
      <p>
        <button type="button" className="button secondary small" onClick={() => router.refresh()}>
          Show the other version
        </button>{' '}
        <span className="text-13 text-ink-3">Then save again, if yours should stand.</span>
      </p>
    </div>
  );
}
