import type { IncomingMessage, ServerResponse } from 'node:http';
import { fromHere } from '../../lib/access/origin.ts';

/** Bytes; a little above the 256 KiB a form may have, so that a form slightly too long is still answered in words. */
const CAP = 300 * 1024;

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Turns away, before anybody reads it, what comes from another site (403: Next itself would answer 500), a body that is
 * too large (413), one that does not say its size (411), and what no form of ours would send (400).
 * The wrappers ask again (W3, W4).
 * Returns whether the request has been answered.
 */
export function turnedAway(request: IncomingMessage, response: ServerResponse): boolean {
  const no = refusalOf(request);
  if (!no) return false;
  response.shouldKeepAlive = false;
  response.writeHead(no.status, { 'content-type': 'text/plain' });
  response.end(no.says);
  return true;
}

function refusalOf({
  method = 'GET',
  headers,
}: IncomingMessage): { status: number; says: string } | undefined {
  const asked = { get: (name: string) => headers[name]?.toString() ?? null };
  if (!SAFE.includes(method) && !fromHere(asked, process.env.AUTH_URL || undefined))
    return { status: 403, says: 'This request came from another site.' };
  // Every action of ours takes a form; the other encodings Next would read are nobody's.
  if (
    headers['next-action'] !== undefined &&
    !/^multipart\/form-data; ?boundary=/.test(headers['content-type'] ?? '')
  )
    return { status: 400, says: 'This is not a form.' };
  if (headers['transfer-encoding']) return { status: 411, says: 'Say how long the body is.' };
  return Number(headers['content-length'] ?? 0) > CAP
    ? { status: 413, says: 'That is too much for one request.' }
    : undefined;
}
