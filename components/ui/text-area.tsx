import type { ComponentProps } from 'react';
import { Field, type FieldWords } from './field';
import { KeepTyped } from './keep-typed';

type TextAreaProps = FieldWords &
  Omit<ComponentProps<'textarea'>, keyof FieldWords | 'id'> & {
    name: string;
    id?: string;
    /** for notes and reflections: the serif of what a person writes */
    prose?: boolean;
  };

/** Several lines of text; grows with its content where the browser can. */
export function TextArea({
  name,
  id = name,
  label,
  hint,
  error,
  required,
  optional,
  audience,
  prose,
  className = '',
  ...rest
}: TextAreaProps) {
  return (
    <Field id={id} {...{ label, hint, error, required, optional, audience }}>
      {(control) => (
        <>
          <KeepTyped of={id} />
          <textarea
            name={name}
            className={`input ${prose ? 'prose-input' : ''} ${className}`}
            {...rest}
            {...control}
          />
        </>
      )}
    </Field>
  );
}
