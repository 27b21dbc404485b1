'use client';

import { useEffect, useRef } from 'react';
import { QuickForm } from './quick-form';

/** The quick-add over the page it was opened on; Esc closes it and the focus returns to where it was. */
export default function QuickDialog({ as, onClose }: { as: string; onClose: () => void }) {
  const self = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    self.current?.showModal();
    // A dialog gives the focus to its first control; the line is what was asked for.
    self.current?.querySelector<HTMLInputElement>('[name=line]')?.focus();
  }, []);
  return (
    <dialog ref={self} className="dialog quick-dialog" aria-labelledby="quick-title" onClose={onClose}>
      <div className="quick-head">
        <h2 id="quick-title">Add a line</h2>
        <button type="button" className="button quiet small" onClick={() => self.current?.close()}>
          Close
        </button>
      </div>
      <QuickForm as={as} onDone={() => self.current?.close()} />
    </dialog>
  );
}
