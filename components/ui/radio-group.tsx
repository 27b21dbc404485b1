import type { ReactNode } from 'react';
import { describe } from './field';

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type RadioGroupProps = {
  name: string;
  id?: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  options: readonly RadioOption[];
  defaultValue?: string;
  required?: boolean;
  /** side by side instead of one under the other */
  inline?: boolean;
  audience?: ReactNode;
};

/** One of a few, all of them visible. */
export function RadioGroup({
  name,
  id = name,
  legend,
  hint,
  error,
  options,
  defaultValue,
  required,
  inline,
  audience,
}: RadioGroupProps) {
  return (
    <fieldset className="field" id={id} aria-describedby={describe(id, hint, error)['aria-describedby']}>
      <legend className="field-label">
        {legend}
        {audience}
      </legend>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className={`choices ${inline ? 'abreast' : ''}`}>
        {options.map((option) => (
          <Radio
            key={option.value}
            {...option}
            name={name}
            id={`${id}-${option.value}`}
            required={required}
            invalid={Boolean(error)}
            checked={option.value === defaultValue}
          />
        ))}
      </div>
      {error && (
        <div className="field-error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </fieldset>
  );
}

type RadioProps = RadioOption & {
  name: string;
  id: string;
  required?: boolean;
  invalid: boolean;
  checked: boolean;
};

function Radio({ value, label, hint, disabled, name, id, required, invalid, checked }: RadioProps) {
  return (
    <div className="choice">
      <input
        type="radio"
        name={name}
        id={id}
        value={value}
        defaultChecked={checked}
        required={required}
        disabled={disabled}
        {...describe(id, hint)}
        aria-invalid={invalid || undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
