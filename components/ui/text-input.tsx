import type { ComponentProps } from 'react';
import { Field, type FieldWords } from './field';

type TextInputProps = FieldWords &
  Omit<ComponentProps<'input'>, keyof FieldWords | 'id'> & { name: string; id?: string };

/** One line of text, a date, a number: any native input with a box. `id` defaults to `name`. */
export function TextInput({
  name,
  id = name,
  label,
  hint,
  error,
  required,
  optional,
  audience,
  className = '',
  ...rest
}: TextInputProps) {
  return (
    <Field id={id} {...{ label, hint, error, required, optional, audience }}>
      {(control) => <input type="text" name={name} className={`input ${className}`} {...rest} {...control} />}
    </Field>
  );
}
