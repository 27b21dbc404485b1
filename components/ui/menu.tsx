import type { ReactNode } from 'react';
import { type ButtonKind, buttonClass } from './button-class';

type MenuProps = {
  /** unique on the page */
  id: string;
  label: ReactNode;
  /** says what `label` shows when it is not text, to a screen reader only */
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
      <button type="button" popoverTarget={id} className={className ?? buttonClass(kind, small)}>
        {label}
        {name && <span className="sr-only">{name}</span>}
      </button>
      <div id={id} popover="auto" className={`menu ${align}`}>
        {children}
      </div>
    </>
  );
}
