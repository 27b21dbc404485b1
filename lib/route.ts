import 'server-only';
import type { z } from 'zod';
import { handleIn } from '@/lib/access/cookie';
import { BODY_CAP, fromHere, tooLarge } from '@/lib/access/origin';
import { asViewer, NobodySignedIn, type ViewerTx } from '@/lib/access/viewer';
import { Busy, refusalOf, Stale } from './refusal';

const answer = (status: number, body: object) =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

/**
 * Wraps a route handler in the order of W4. GET reads its input from the query, everything else from a JSON body.
 * Nobody signed in: 401. Not sound: 400 with the faults by field. Refused or not there: 404. Somebody was faster: 409
 * with what stands there now.
 * What `work` returns is sent as JSON; a `Response` of its own, for a file, goes out as it is.
 */
export function route<S extends z.ZodType>(
  input: S,
  work: (tx: ViewerTx, input: z.output<S>) => Promise<object | Response | null>,
) {
  return async (request: Request): Promise<Response> => {
    const reading = request.method === 'GET';
    if (!reading && !fromHere(request.headers))
      return answer(403, { error: 'This request came from another site.' });
    if (tooLarge(request.headers)) return answer(413, { error: 'The body is larger than 256 KiB.' });
    const handle = handleIn(request.headers.get('cookie'));
    if (!handle) return answer(401, { error: 'Sign in first.' });
    const body = reading ? Object.fromEntries(new URL(request.url).searchParams) : await smallJson(request);
    const sound = await input.safeParseAsync(body);
    if (!sound.success)
      return answer(400, {
        error: 'Some values are not sound.',
        fields: sound.error.issues.map((i) => i.path.join('.')),
      });
    return carryOut(handle, (tx) => work(tx, sound.data));
  };
}

/** The body as JSON; undefined when it is none, or longer than it said. */
async function smallJson(request: Request): Promise<unknown> {
  const text = await request.text().catch(() => '');
  if (text.length > BODY_CAP) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function carryOut(
  handle: Uint8Array,
  work: (tx: ViewerTx) => Promise<object | Response | null>,
): Promise<Response> {
  try {
    const found = await asViewer(handle, work);
    if (found instanceof Response) return found;
    return found ? answer(200, found) : answer(404, { error: 'That is not here.' });
  } catch (fault) {
    if (fault instanceof NobodySignedIn) return answer(401, { error: 'Sign in first.' });
    const refusal = refusalOf(fault);
    if (refusal instanceof Stale) return answer(409, refusal.current);
    return answer(refusal instanceof Busy ? 503 : 404, { error: refusal.message });
  }
}
