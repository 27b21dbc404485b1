'use client';

import { useEffect, useRef } from 'react';

/** Draws nothing; after a refusal it focuses the first invalid control of its form. `cause` changes per answer. */
export function FocusFirstError({ cause }: { cause: unknown }) {
  const here = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer of the server moves the focus once
  useEffect(() => {
    here.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [cause]);
  return <span ref={here} hidden />;
}
