/** A milestone code from an address; undefined for anything that can't be one, so that it asks the database nothing. */
export const codeIn = (text: unknown): string | undefined =>
  typeof text === 'string' && /^[A-Za-z0-9][\w-]{0,15}$/.test(text) ? text : undefined;
