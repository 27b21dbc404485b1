/** "G-42" → 42; anything else → null, so that it ends as the same 404 as a number nobody has. */
export function numberOf(name: string): number | null {
  const found = /^G-([1-9]\d{0,8})$/i.exec(name);
  return found ? Number(found[1]) : null;
}

/** 42 → "G-42" */
export const nameOf = (number: number): string => `G-${number}`;
