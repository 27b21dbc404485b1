/** Requests that change something must come from this application's own pages (W3, W4). */

/** Bytes a request may bring (W4). */
export const BODY_CAP = 256 * 1024;

type Asked = { get(name: string): string | null };

/**
 * True when a browser says the request comes from here. `Origin` is compared with `AUTH_URL` where that is set,
 * else with `Host`; forwarded hosts are never believed. Without `Origin`, `Sec-Fetch-Site` must say same-origin.
 */
export function fromHere(asked: Asked, authUrl = process.env.AUTH_URL): boolean {
  const site = asked.get('sec-fetch-site');
  if (site && site !== 'same-origin') return false;
  const origin = asked.get('origin');
  if (!origin) return site === 'same-origin';
  if (authUrl) return origin === new URL(authUrl).origin;
  const host = asked.get('host');
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`);
}

export function tooLarge(asked: Asked): boolean {
  return Number(asked.get('content-length') ?? 0) > BODY_CAP;
}
