import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';

/** `__Host-` binds the cookie to this origin; browsers accept it only over TLS (W7). */
export const cookieName = process.env.AUTH_URL?.startsWith('https:') ? '__Host-rung' : 'rung';

/** A new sign-in handle: 256 random bits for the cookie. */
export const newHandle = () => randomBytes(32).toString('base64url');

/** What the table stores of a handle. */
export const hashOf = (handle: string): Uint8Array => createHash('sha256').update(handle).digest();

/** The hashed handle of this page's or action's request, or null. */
export async function handleOfRequest(): Promise<Uint8Array | null> {
  return handleOf((await cookies()).get(cookieName)?.value);
}

/** The hashed handle in a `cookie` header, or null; for route handlers. */
export function handleIn(header: string | null): Uint8Array | null {
  return handleOf(header?.match(new RegExp(`(?:^|;\\s*)${cookieName}=([^;]*)`))?.[1]);
}

const handleOf = (handle?: string) => (handle && /^[\w-]{43}$/.test(handle) ? hashOf(handle) : null);
