/** The part of a person's address in Rung, from their name: "Zoë Ångström" → "zoe-angstrom". Empty when no letter of a–z is left. */
export function handleOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('đ', 'd')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 56)
    .replace(/^-+|-+$/g, '');
}

/** A free handle for someone new: from the name, else from the e-mail address, with a number where it is taken. */
export function freeHandle(name: string, email: string, taken: ReadonlySet<string>): string {
  const base = handleOf(name) || handleOf(email.split('@')[0] ?? '') || 'person';
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** A person's handle from an address; undefined for anything that can't be one, so that it asks the database nothing. */
export const handleIn = (text: unknown): string | undefined =>
  typeof text === 'string' && /^[a-z0-9][a-z0-9-]{0,59}$/.test(text) ? text : undefined;
