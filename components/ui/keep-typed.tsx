'use client';

import { useLayoutEffect, useState, useSyncExternalStore } from 'react';

const never = () => () => {};
const typedEarly = new WeakMap<Element, string>();

/**
 * Draws nothing. While a page wakes up, React writes the first text of a text area back over what was typed until then
 * (not so for inputs); this remembers it and puts it back. Stands before the text area whose id is `of`.
 */
export function KeepTyped({ of }: { of: string }) {
  const waking = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [area] = useState(() => (waking ? remember(of) : null));
  useLayoutEffect(() => {
    const typed = area ? typedEarly.get(area) : undefined;
    if (area && typed !== undefined) area.value = typed;
  }, [area]);
  return null;
}

/** React may begin to wake a page more than once: what was seen first counts. */
function remember(id: string): HTMLTextAreaElement | null {
  if (typeof document === 'undefined') return null;
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return null;
  if (area.value !== area.defaultValue) typedEarly.set(area, area.value);
  return area;
}
