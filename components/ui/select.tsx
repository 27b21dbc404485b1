import type { ComponentProps } from 'react';
import { Field, type FieldWords } from './field';

export type Option = { value: string; label: string; disabled?: boolean };
/** Options under a heading, such as competencies under their track. */
export type OptionGroup = { label: string; options: readonly Option[] };

type SelectProps = FieldWords &
  Omit<ComponentProps<'select'>, keyof FieldWords | 'id' | 'children'> & {
    name: string;
    id?: string;
    options: readonly (Option | OptionGroup)[];
    /** the words of the empty choice; absent = there is none */
    empty?: string;
  };

/** The native select. */
export function Select({
  name,
  id = name,
  label,
  hint,
  error,
  required,
  optional,
  audience,
  options,
  empty,
  className = '',
  ...rest
}: SelectProps) {
  return (
    <Field id={id} {...{ label, hint, error, required, optional, audience }}>
      {(control) => (
        // React empties a form after its action, and a select then forgets a default that has changed: a new one knows it.
        <select
          key={String(rest.defaultValue)}
          name={name}
          className={`input ${className}`}
          {...rest}
          {...control}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((one) =>
            'options' in one ? (
              <optgroup key={one.label} label={one.label}>
                {one.options.map(choice)}
              </optgroup>
            ) : (
              choice(one)
            ),
          )}
        </select>
      )}
    </Field>
  );
}

const choice = ({ value, label, disabled }: Option) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);
