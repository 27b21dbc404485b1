import type { ReactNode } from 'react';
import { type ButtonKind, buttonClass } from './button-class';

type MenuProps = {
  /** unique on the page */
  id: string;
  label: ReactNode;
  /** the name when `label` is not text */
  name?: string;
  kind?: ButtonKind;
  small?: boolean;
  /** replaces the button look altogether */
  className?: string;
  align?: 'start' | 'end';
  /** links and forms with buttons */
  children: ReactNode;
};

/** A button with a popover of links and small forms. The browser opens, places and closes it; no script. */
export function Menu({
  id,
  label,
  name,
  kind = 'secondary',
  small,
  className,
  align = 'end',
  children,
}: MenuProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={name}
        className={className ?? buttonClass(kind, small)}
      >
        {label}
      </button>
      <div id={id} popover="auto" className={`menu ${align}`}>
        {children}
      </div>
    </>
  );
}
