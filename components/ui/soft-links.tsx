'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Turns every plain click on a link to a page of ours into a soft one. `target="_self"` asks for the whole page anew. */
export function SoftLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const path = softPath(event);
      if (!path) return;
      event.preventDefault();
      router.push(path as never);
    };
    addEventListener('click', follow);
    return () => removeEventListener('click', follow);
  }, [router]);
  return null;
}

/** The path a click leads to; nothing if the browser should see to it: new tabs, other sites, places of this page. */
function softPath(event: MouseEvent): string | undefined {
  const link = (event.target as Element).closest?.('a[href]');
  if (!link || link.hasAttribute('target') || link.hasAttribute('download')) return;
  if (
    event.defaultPrevented ||
    event.button ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  const to = new URL(link.getAttribute('href') ?? '', location.href);
  const path = to.pathname + to.search;
  if (to.origin !== location.origin || (to.hash && path === location.pathname + location.search)) return;
  return path + to.hash;
}
