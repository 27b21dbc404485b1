import type { z } from 'zod';
import type { FormState } from './form-state';

/** A form's fields as plain values: empty means absent, `name[]` means a list, Next's own fields are left out. */
export function typedIn(form: FormData): FormState['values'] {
  const values: FormState['values'] = {};
  // An action is a public endpoint: it may be called with anything in place of a form.
  if (!(form instanceof FormData)) return values;
  for (const key of new Set(form.keys())) {
    if (key.startsWith('$ACTION')) continue;
    const texts = form
      .getAll(key)
      .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
      .map((text) => text.replaceAll('\r\n', '\n').replaceAll('\u0000', ''));
    if (key.endsWith('[]')) values[key] = texts;
    else if (texts[0] !== undefined) values[key] = texts[0];
  }
  return values;
}

/** One sentence a field, the first fault of each; what belongs to no field becomes the form's message. */
export function faultsOf(error: z.ZodError): Pick<FormState, 'errors' | 'message'> {
  const errors: Record<string, string> = {};
  let message: string | undefined;
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '');
    if (field) errors[field] ??= sentenceOf(issue);
    else
      message ??=
        issue.code === 'unrecognized_keys'
          ? 'This form holds a field that Rung does not know.'
          : issue.message;
  }
  return message ? { errors, message } : { errors };
}

/** zod says "Invalid input: expected string, received undefined" for a field left empty; people say it differently. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) return 'Fill this in.';
  if (issue.code === 'too_big' && issue.origin === 'string' && issue.message.startsWith('Too big')) {
    return `Shorten this to ${issue.maximum} characters.`;
  }
  // A choice that no form of ours offers, or an id that is none.
  if (issue.message.startsWith('Invalid')) return 'Rung cannot read this answer. Choose it again.';
  return issue.message;
}
