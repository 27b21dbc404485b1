/** What a form gets back: either it is done, or here is what to mend and everything that was typed. */
export type FormState = {
  done?: boolean;
  /** one sentence for the status region */
  said?: string;
  /** where to go next, a path of this application */
  goTo?: string;
  /** a refusal that belongs to no single field */
  message?: string;
  errors: Record<string, string>;
  /** what was typed, to be used as defaults: React empties a form after its action */
  values: Record<string, string | string[]>;
};

export const untouched: FormState = { errors: {}, values: {} };

/** The first typed value of a field. */
export function typed(state: FormState, field: string, otherwise = ''): string {
  const value = state.values[field];
  return (Array.isArray(value) ? value[0] : value) ?? otherwise;
}

/** Every typed value of a repeated field. */
export function typedAll(state: FormState, field: string, otherwise: string[] = []): string[] {
  const value = state.values[field];
  if (value === undefined) return otherwise;
  return Array.isArray(value) ? value : [value];
}
