'use client';

import { lazy, type MouseEvent, Suspense, useState } from 'react';
import { KeyHint } from '@/components/ui/key-hint';

const QuickDialog = lazy(() => import('./quick-dialog'));

/** The way to the quick-add from every page (key-4): a link without a script, a dialog that loads when it is asked for. */
export function QuickDoor() {
  const [as, setAs] = useState<string>();
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setAs(event.currentTarget.dataset.value ?? '');
    delete event.currentTarget.dataset.value;
  };
  return (
    <>
      <a
        href="/add"
        id="quick-add"
        className="button secondary quick-second"
        aria-keyshortcuts="C"
        onClick={open}
      >
        Add
        <KeyHint keys="C" />
      </a>
      {as !== undefined && (
        <Suspense>
          <QuickDialog as={as} onClose={() => setAs(undefined)} />
        </Suspense>
      )}
    </>
  );
}
