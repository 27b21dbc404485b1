/** "S-108" → 108; anything else → null, so that it ends as the same 404 as a number nobody has. */
export function numberOf(name: string): number | null {
  const found = /^S-([1-9]\d{0,8})$/i.exec(name);
  return found ? Number(found[1]) : null;
}

/** 108 → "S-108" */
export const nameOf = (number: number): string => `S-${number}`;
