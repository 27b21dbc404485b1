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
  /** which opening this is, so that the end of one never closes the next */
  const [opened, setOpened] = useState({ as: '', turn: 0, ended: 0 });
  const keys = useRef<ReturnType<typeof holdKeys>>(null);
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    keys.current ??= holdKeys();
    const as = event.currentTarget.dataset.value ?? '';
    delete event.currentTarget.dataset.value;
    setOpened(({ turn, ended }) => ({ as, turn: turn + 1, ended }));
  };
  const release = () => {
    const held = keys.current?.stop() ?? '';
    keys.current = null;
    return held;
  };
  const { as, turn, ended } = opened;
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
      {turn > ended && (
        <Suspense>
          <QuickDialog
            key={turn}
            as={as}
            onClose={() => setOpened((now) => ({ ...now, ended: Math.max(now.ended, turn) }))}
            release={release}
          />
        </Suspense>
      )}
    </>
  );
}
