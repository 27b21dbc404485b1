import type { ComponentProps } from 'react';
import { type ButtonKind, buttonClass } from './button-class';

type ButtonProps = ComponentProps<'button'> & { kind?: ButtonKind; small?: boolean };

/** A real button. `type` defaults to "button"; a form's own button is SubmitButton. */
export function Button({ kind = 'secondary', small, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(kind, small, className)} {...rest} />;
}
