'use client';

import { useEffect, useRef } from 'react';

/** Draws nothing; ⌘↵ or Ctrl ↵ anywhere in its form sends it (key-8). */
export function FinishKey() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = here.current?.closest('form');
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
      event.preventDefault();
      form?.requestSubmit();
    };
    form?.addEventListener('keydown', press);
    return () => form?.removeEventListener('keydown', press);
  }, []);
  return <span ref={here} hidden />;
}
