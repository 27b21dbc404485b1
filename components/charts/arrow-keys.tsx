'use client';

import type { KeyboardEvent, ReactNode } from 'react';

const ways: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Lets the arrow keys walk between the links inside, to the nearest one in that direction. Tab still reaches all. */
export function ArrowKeys({ className, children }: { className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only adds keys to the links inside
    <div className={className} onKeyDown={walk}>
      {children}
    </div>
  );
}

function walk(event: KeyboardEvent<HTMLElement>) {
  const way = ways[event.key];
  const here = document.activeElement;
  if (!way || !(here instanceof HTMLAnchorElement) || event.altKey || event.metaKey || event.ctrlKey) return;
  const next = nearest(here, [...event.currentTarget.querySelectorAll('a')], way);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Distance counts twice across the way, so that a column or a row is kept where there is one. */
function nearest(here: HTMLElement, others: HTMLElement[], [dx, dy]: [number, number]) {
  const from = here.getBoundingClientRect();
  const far = others.map((one) => {
    const to = one.getBoundingClientRect();
    const [x, y] = [to.x - from.x, to.y - from.y];
    const along = x * dx + y * dy;
    return { one, cost: along > 1 ? along + 2 * Math.abs(x * dy + y * dx) : Number.POSITIVE_INFINITY };
  });
  const best = far.reduce((a, b) => (b.cost < a.cost ? b : a), { one: here, cost: Number.POSITIVE_INFINITY });
  return best.cost === Number.POSITIVE_INFINITY ? null : best.one;
}
