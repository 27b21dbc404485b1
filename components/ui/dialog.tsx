'use client';

import { type ReactNode, useRef } from 'react';
import { type ButtonKind, buttonClass } from './button-class';

type DialogProps = {
  /** unique on the page */
  id: string;
  /** the verb on the button that opens it */
  trigger: ReactNode;
  kind?: ButtonKind;
  small?: boolean;
  /** names the object and the consequence (undo-3) */
  title: string;
  cancel?: string;
  /** what is asked, or a form with an id */
  children?: ReactNode;
  /** beside Cancel: the button with the verb, in a form of its own or with `form="the-id"` */
  action?: ReactNode;
};

/** A modal question. Esc, the backdrop and Cancel close it; focus returns to the button that opened it. */
export function Dialog({
  id,
  trigger,
  kind,
  small,
  title,
  cancel = 'Cancel',
  children,
  action,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        className={buttonClass(kind, small)}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {trigger}
      </button>
      <dialog ref={dialog} id={id} className="dialog" aria-labelledby={`${id}-title`} closedby="any">
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
        <div className="dialog-foot">
          <button type="button" className={buttonClass('quiet')} onClick={() => dialog.current?.close()}>
            {cancel}
          </button>
          {action}
        </div>
      </dialog>
    </>
  );
}
