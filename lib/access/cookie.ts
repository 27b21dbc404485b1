import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';

/** `__Host-` binds the cookie to this origin; browsers accept it only over TLS (W7). */
export const cookieName = process.env.AUTH_URL?.startsWith('https:') ? '__Host-rung' : 'rung';

/** A new sign-in handle: 256 random bits for the cookie. */
export const newHandle = () => randomBytes(32).toString('base64url');

/** What the table stores of a handle. */
export const hashOf = (handle: string): Uint8Array => createHash('sha256').update(handle).digest();

/** The hashed handle of this request's cookie, or null. */
export async function handleOfRequest(): Promise<Uint8Array | null> {
  const handle = (await cookies()).get(cookieName)?.value;
  return handle && /^[\w-]{43}$/.test(handle) ? hashOf(handle) : null;
}
