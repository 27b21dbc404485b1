import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

type Settings = Partial<Record<string, string>>;

const fixed = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

/** The policy a page runs under: scripts by nonce only, nothing from elsewhere, framed by nobody (W12). */
export function contentPolicy(nonce: string, secure: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/**
 * Dresses one exchange: safe headers on every answer, a fresh nonce that Next finds in the request's own policy header,
 * and the facts Rung needs about the request. What a client sends under these names is overwritten, and forwarded
 * addresses are believed only behind a proxy that the operator named (`RUNG_TRUST_PROXY=1`).
 */
export function dress(request: IncomingMessage, response: ServerResponse, env: Settings = process.env): void {
  const secure = env.AUTH_URL?.startsWith('https:') ?? false;
  const policy = contentPolicy(randomBytes(16).toString('base64'), secure);
  const trusted = env.RUNG_TRUST_PROXY === '1';
  const from = trusted
    ? String(request.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  if (!trusted)
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for', 'x-forwarded-port'])
      delete request.headers[name];
  request.headers['content-security-policy'] = policy;
  request.headers['x-rung-path'] = pathOf(request.url ?? '/');
  request.headers['x-rung-network'] = networkOf(from || request.socket.remoteAddress || 'unknown');
  for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value);
  response.setHeader('content-security-policy', policy);
  if (secure) response.setHeader('strict-transport-security', 'max-age=63072000; includeSubDomains');
  if (!request.url?.startsWith('/_next/static/')) keepPrivate(response);
}

/** Whatever else is said later: an answer that is somebody's stays out of every cache. */
function keepPrivate(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  set('cache-control', 'private, no-store');
  response.setHeader = (name, value) =>
    name.toLowerCase() === 'cache-control' ? response : set(name, value);
}

/** Path and query without Next's own marker, for coming back after signing in. */
function pathOf(url: string): string {
  if (!URL.canParse(url, 'http://rung')) return '/';
  const { pathname, searchParams } = new URL(url, 'http://rung');
  searchParams.delete('_rsc');
  const query = searchParams.toString();
  // A path that begins with two slashes would be another host to whoever is sent there.
  const path = pathname.replace(/^\/+/, '/');
  return query ? `${path}?${query}` : path;
}

/** Limits count by network, not by address: /24 for IPv4, /48 for IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/, '');
  if (plain.includes('.')) return plain.split('.').slice(0, 3).join('.');
  return plain.split(':').slice(0, 3).join(':');
}
