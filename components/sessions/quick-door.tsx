'use client';

import { lazy, type MouseEvent, Suspense, useRef, useState } from 'react';
import { KeyHint } from '@/components/ui/key-hint';
import { holdKeys } from './hold-keys';

/** Where the dialog can't be had, its page can. */
const elsewhere = () => {
  location.assign('/add');
  return new Promise<never>(() => {});
};
const QuickDialog = lazy(() => import('./quick-dialog').catch(elsewhere));

/** The way to the quick-add from every page (key-4): a link without a script, a dialog that loads when it is asked for. */
export function QuickDoor() {
  const [as, setAs] = useState<string>();
  const keys = useRef<ReturnType<typeof holdKeys>>(null);
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    keys.current ??= holdKeys();
    setAs(event.currentTarget.dataset.value ?? '');
    delete event.currentTarget.dataset.value;
  };
  const release = () => {
    const held = keys.current?.stop() ?? '';
    keys.current = null;
    return held;
  };
  const close = () => {
    release();
    setAs(undefined);
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
          <QuickDialog as={as} onClose={close} release={release} />
        </Suspense>
      )}
    </>
  );
}
