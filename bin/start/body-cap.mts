import type { IncomingMessage, ServerResponse } from 'node:http';

/** Bytes; a little above the 256 KiB a form may have, so that a form slightly too long is still answered in words. */
const CAP = 300 * 1024;

/**
 * Turns away a body that is too large before anybody reads it (W4): 413, and 411 when it does not say its size.
 * Returns whether the request has been answered.
 */
export function turnedAway(request: IncomingMessage, response: ServerResponse): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  if (!coding && Number(length ?? 0) <= CAP) return false;
  response.shouldKeepAlive = false;
  response.writeHead(coding ? 411 : 413, { 'content-type': 'text/plain' });
  response.end(coding ? 'Say how long the body is.' : 'That is too much for one request.');
  return true;
}
