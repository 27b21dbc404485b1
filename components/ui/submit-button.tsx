'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonKind, buttonClass } from './button-class';

type SubmitButtonProps = Omit<ComponentProps<'button'>, 'type'> & { kind?: ButtonKind; small?: boolean };

/** Sends its form once. The pending style waits 200 ms and then stays 300 ms; both live in CSS (speed-1). */
export function SubmitButton({ kind = 'primary', small, className, onClick, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      className={buttonClass(kind, small, className)}
      data-pending={pending ? 'yes' : 'no'}
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
      {...rest}
    />
  );
}
