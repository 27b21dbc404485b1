import type { ReactNode } from 'react';

/** What ties a control to its label, hint and error. Spread it on the control. */
export type FieldControl = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  required?: boolean;
};

export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  /** says what to do, not only what is wrong */
  error?: string;
  required?: boolean;
  /** writes "optional" beside the label; a form of mostly required fields marks the others */
  optional?: boolean;
  /** an AudienceChip for fields that hold text about a person (sight-1) */
  audience?: ReactNode;
};

type FieldProps = FieldWords & { id: string; children: (control: FieldControl) => ReactNode };

/** Label, hint and error around any control (edit-4). */
export function Field({ id, label, hint, error, required, optional, audience, children }: FieldProps) {
  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        {optional && <span className="field-optional">optional</span>}
        {audience}
      </div>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ id, required, ...describe(id, hint, error) })}
      {error && (
        <div className="field-error" id={`${id}-error`}>
          {error}
        </div>
      )}
    </div>
  );
}

/** The aria attributes that point from a control to its hint and error. */
export function describe(id: string, hint?: ReactNode, error?: string) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? (true as const) : undefined };
}
