import type { IncomingMessage, ServerResponse } from 'node:http';
import { fromHere } from '../../lib/access/origin.ts';

/** Bytes; a little above the 256 KiB a form may have, so that a form slightly too long is still answered in words. */
const CAP = 300 * 1024;

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

type Refusal = { status: number; says: string };

/**
 * Turns away, before anybody reads it, what comes from another site (403: Next itself would answer 500), an address that
 * is none (400), a body that is too large (413), one that does not say its size (411), and what no form of ours would
 * send (400, 405, 415). The wrappers ask again (W3, W4).
 * Returns whether the request has been answered.
 */
export function turnedAway(request: IncomingMessage, response: ServerResponse): boolean {
  const no = refusalOf(request);
  if (no) turnAway(response, no);
  return Boolean(no);
}

/** Answers in one plain sentence, and takes no more over this connection. */
export function turnAway(response: ServerResponse, { status, says }: Refusal): void {
  response.shouldKeepAlive = false;
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(says);
}

/** Whether this is a form for one of our actions; everything else under /api reads its own body. */
export const bringsForm = ({ method, headers }: IncomingMessage): boolean =>
  method === 'POST' && /^multipart\/form-data;/i.test(headers['content-type'] ?? '');

function refusalOf(request: IncomingMessage): Refusal | undefined {
  const { method = 'GET', headers, url = '' } = request;
  const asked = { get: (name: string) => headers[name]?.toString() ?? null };
  if (!isAddress(url)) return { status: 400, says: 'This address cannot be read.' };
  if (!SAFE.includes(method) && !fromHere(asked, process.env.AUTH_URL || undefined))
    return { status: 403, says: 'This request came from another site.' };
  if (headers['transfer-encoding']) return { status: 411, says: 'Say how long the body is.' };
  if (Number(headers['content-length'] ?? 0) > CAP)
    return { status: 413, says: 'That is too much for one request.' };
  return url.startsWith('/api/') ? undefined : notOurs(request);
}

/** A page is asked for or is sent a form; the other methods and encodings Next would read are nobody's. */
function notOurs(request: IncomingMessage): Refusal | undefined {
  const { method = 'GET', headers } = request;
  if (method !== 'POST' && !SAFE.includes(method)) return { status: 405, says: 'A page cannot do that.' };
  const sends = method === 'POST' || headers['next-action'] !== undefined;
  return sends && !bringsForm(request) ? { status: 415, says: 'This is not a form.' } : undefined;
}

/** A path of this application whose escapes can be read; Next answers 500 to the others. */
function isAddress(url: string): boolean {
  try {
    return url.startsWith('/') && typeof decodeURIComponent(url.split('?', 1)[0] ?? '') === 'string';
  } catch {
    return false;
  }
}
