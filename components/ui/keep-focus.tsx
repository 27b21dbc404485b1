'use client';

import { useEffect } from 'react';

const places = 'section, main, dialog';

/**
 * Draws nothing. When what had the focus is taken off the page, because its form has worked or the next page came, the
 * focus goes to the nearest section that stayed, else to the main part: nobody has to begin again at the top.
 */
export function KeepFocus() {
  useEffect(() => {
    const look = new MutationObserver(findAgain);
    const follow = (event: FocusEvent) => {
      way = [];
      for (let one = event.target as Element | null; one; one = one.parentElement) way.push(one);
    };
    look.observe(document.body, { childList: true, subtree: true });
    addEventListener('focusin', follow);
    findAgain();
    return () => {
      look.disconnect();
      removeEventListener('focusin', follow);
    };
  }, []);
  return null;
}

/** What had the focus last, and everything around it, from the inside out. It outlives the page it is on. */
let way: Element[] = [];

function findAgain(): void {
  if (document.activeElement !== document.body || way[0]?.isConnected !== false) return;
  const place = way.find((one) => one.isConnected && one.matches(places)) ?? document.querySelector('main');
  if (!(place instanceof HTMLElement)) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
