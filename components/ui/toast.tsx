'use client';

import { type ReactNode, useEffect, useState } from 'react';

type ToastProps = {
  /** what happened, for example "Goal archived"; absent = an empty status region that waits */
  text?: string;
  /** changes with each event, so that the same words can appear twice */
  event?: string | number;
  /** an undo form or link */
  children?: ReactNode;
};

const shownFor = 8_000;

/** Says what just happened for 8 s (undo-1). The clock stops while the pointer or the focus is on it. */
export function Toast({ text, event, children }: ToastProps) {
  return (
    <div role="status" className="toast-region">
      {text && (
        <Slip key={event ?? text} text={text}>
          {children}
        </Slip>
      )}
    </div>
  );
}

function Slip({ text, children }: { text: string; children?: ReactNode }) {
  const [held, setHeld] = useState(false);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (held) return;
    const clock = setTimeout(() => setGone(true), shownFor);
    return () => clearTimeout(clock);
  }, [held]);
  if (gone) return null;
  const hold = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className="toast" {...hold}>
      <p>{text}</p>
      {children}
    </div>
  );
}
