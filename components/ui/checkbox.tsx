import type { ComponentProps, ReactNode } from 'react';
import { describe } from './field';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'id'> & {
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
};

/** One yes or no. */
export function Checkbox({ name, id = name, label, hint, error, ...rest }: CheckboxProps) {
  return (
    <div className="choice">
      <input type="checkbox" name={name} id={id} {...rest} {...describe(id, hint, error)} />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className="field-error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
}
