'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import { freshKey } from './fresh-key';
import { QuickForm } from './quick-form';

type QuickDialogProps = {
  as: string;
  onClose: () => void;
  /** hands out what was typed while this was on its way */
  release: () => string;
};

/** The quick-add over the page it was opened on; Esc closes it and the focus returns to where it was. */
export default function QuickDialog({ as, onClose, release }: QuickDialogProps) {
  const self = useRef<HTMLDialogElement>(null);
  const [key] = useState(freshKey);
  const [held, setHeld] = useState('');
  // Before the next key can come: a letter between taking the held ones and showing them would stand before them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens once
  useLayoutEffect(() => {
    self.current?.showModal();
    // A dialog gives the focus to its first control; the line is what was asked for.
    self.current?.querySelector<HTMLInputElement>('[name=line]')?.focus();
    setHeld(release());
  }, []);
  return (
    <dialog ref={self} className="dialog quick-dialog" aria-labelledby="quick-title" onClose={onClose}>
      <div className="quick-head">
        <h2 id="quick-title">Add a line</h2>
        <button type="button" className="button quiet small" onClick={() => self.current?.close()}>
          Close
        </button>
      </div>
      <QuickForm formKey={key} as={as} held={held} onDone={() => self.current?.close()} />
    </dialog>
  );
}
