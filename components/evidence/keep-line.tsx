'use client';

import { useEffect, useRef } from 'react';

const place = 'rung:win';

/** Keeps the typed line of its form through a reload, in this tab only (J-2). Draws nothing. */
export function KeepLine({ done }: { done: boolean }) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const input = here.current?.closest('form')?.querySelector<HTMLInputElement>('input[name="line"]');
    if (!input) return;
    if (done) return sessionStorage.removeItem(place);
    if (!input.value) input.value = sessionStorage.getItem(place) ?? '';
    const keep = () => sessionStorage.setItem(place, input.value);
    input.addEventListener('input', keep);
    return () => input.removeEventListener('input', keep);
  }, [done]);
  return <span ref={here} hidden />;
}
