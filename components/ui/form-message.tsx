import type { ReactNode } from 'react';
import { FocusFirstError } from './focus-first-error';

/** One refused field: its id, and what to do about it. */
export type FieldError = { id: string; message: string };

type FormMessageProps = {
  kind?: 'error' | 'done';
  /** nothing is drawn without a message or errors */
  children?: ReactNode;
  errors?: readonly FieldError[];
};

/** The answer to a whole form, above its fields. With errors it lists them and moves focus to the first (edit-4). */
export function FormMessage({ kind = 'error', children, errors = [] }: FormMessageProps) {
  if (!children && errors.length === 0) return null;
  return (
    <div className={`form-message ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <strong>
        {kind === 'error' ? '! ' : '✓ '}
        {children ?? 'Please look at these fields again.'}
      </strong>
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={error.id}>
              <a href={`#${error.id}`}>{error.message}</a>
            </li>
          ))}
        </ul>
      )}
      {kind === 'error' && <FocusFirstError cause={errors} />}
    </div>
  );
}
