import { createHash, createHmac } from 'node:crypto';

/**
 * The 256-bit secret in a feed's address, for its owner to look at again: it follows from the feed's id and this
 * installation's own secret. The table holds its sha256 alone, so that a copy of the table opens nothing (W10).
 */
export function feedSecret(feedId: string, installation: string): string {
  return createHmac('sha256', installation).update(`calendar feed ${feedId}`).digest('base64url');
}

export const feedHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The secret in the last part of an address, "….ics"; null for what can be none. */
export function secretIn(file: string): string | null {
  return /^([\w-]{43})\.ics$/.exec(file)?.[1] ?? null;
}
