'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

/** `href` is a path to go to, or "#id" of a control of this page to press; "#id=value" presses it with that `data-value`. */
export type Shortcut = { keys: string; says: string; href: string };

const CHORD_MS = 1500;
const writes = 'input, textarea, select, [contenteditable=true]';

/** Single keys and g-chords that lead somewhere (key-4 to key-6, key-11). `?` opens the sheet of this page. */
export function Shortcuts({ list }: { list: readonly Shortcut[] }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [chord, setChord] = useState('');
  useEffect(() => {
    if (!chord) return;
    const clock = setTimeout(() => setChord(''), CHORD_MS);
    return () => clearTimeout(clock);
  }, [chord]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isWriting(event)) return;
      if (event.key === '?') return setOpen(true);
      const keys = `${chord}${event.key.toLowerCase()}`;
      const found = list.find((one) => one.keys === keys);
      setChord(!found && list.some((one) => one.keys.length > 1 && one.keys.startsWith(keys)) ? keys : '');
      if (!found) return;
      event.preventDefault();
      follow(found.href, (path) => router.push(path as never));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [list, router, chord]);
  return (
    <>
      {chord && (
        <p className="chord" role="status">
          <kbd>{chord}</kbd> …
        </p>
      )}
      {open && <KeySheet list={list} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Drawn only while it is open: most pages are left without it. */
function KeySheet({ list, onClose }: { list: readonly Shortcut[]; onClose: () => void }) {
  return (
    <dialog ref={show} onClose={onClose} className="dialog shortcuts" aria-label="Keyboard shortcuts">
      <h2>Keyboard</h2>
      <dl>
        {list.map((one) => (
          <div key={one.keys}>
            <dt>
              <kbd>{[...one.keys].join(' ')}</kbd>
            </dt>
            <dd>{one.says}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button secondary">
          Close
        </button>
      </form>
    </dialog>
  );
}

function show(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}

/** Nothing fires where single keys are off (key-12), with a modifier, while composing, inside a field or under a dialog (key-11). */
function isWriting(event: KeyboardEvent): boolean {
  if (document.documentElement.dataset.keys === 'off') return true;
  if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return true;
  return Boolean((event.target as Element).closest?.(writes) || document.querySelector('dialog[open]'));
}

/** Goes to a path; or presses a button and focuses a field of this page, opening a closed disclosure around it. */
function follow(href: string, goTo: (path: string) => void): void {
  const [id = '', value] = href.slice(1).split('=');
  const control = href.startsWith('#') ? document.getElementById(id) : null;
  if (control && value) control.dataset.value = value;
  control?.closest('details')?.setAttribute('open', '');
  if (!href.startsWith('#')) goTo(href);
  else if (control?.matches('a, button')) control.click();
  else control?.focus();
}
