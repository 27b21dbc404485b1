import { IncomingMessage } from 'node:http';

/** A form as the door has read it, and the same request once more for whoever comes next. */
export type Brought = { form: FormData; again: IncomingMessage };

/**
 * Reads a form to its end. Nothing when it is torn, or is not built the way React builds the forms of our actions:
 * then Next would answer 500, or unpack references that no form of ours holds (W4).
 */
export async function formIn(request: IncomingMessage): Promise<Brought | undefined> {
  const body = Buffer.concat(await request.toArray());
  const form = await new Response(body, {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  })
    .formData()
    .catch(() => undefined);
  const scripted = request.headers['next-action'] !== undefined;
  if (!form || !(scripted ? isScripted(form) : isUnscripted(form))) return undefined;
  return { form, again: replayed(request, body) };
}

/** Sent by React: `0` is the former state and a reference to the fields, which follow under one prefix. */
function isScripted(form: FormData): boolean {
  const root = parsed(form.get('0'));
  return (
    Array.isArray(root) &&
    root.length === 2 &&
    isState(root[0]) &&
    root[1] === '$K1' &&
    [...form.keys()].every((name) => name === '0' || /^_?1_/.test(name))
  );
}

/** Sent by a browser without JavaScript: the hidden fields say which action it is, and the former state. */
function isUnscripted(form: FormData): boolean {
  const named = [...form.keys()].filter((name) => /^\$ACTION_(REF|ID)_/.test(name));
  const prefix = named[0]?.replace('$ACTION_REF_', '$ACTION_') ?? '';
  const action = parsed(form.get(`${prefix}:0`)) as { id?: unknown; bound?: unknown } | null;
  const bound = parsed(form.get(`${prefix}:1`));
  return (
    named.length === 1 &&
    typeof action?.id === 'string' &&
    action.bound === '$@1' &&
    Array.isArray(bound) &&
    bound.length === 1 &&
    isState(bound[0])
  );
}

/** A plain object without one of React's references; a text that begins with a dollar comes with two of them. */
function isState(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !value.startsWith('$') || /^\$(\$|undefined$)/.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isPlain);
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

/** A body can be read once only; this is the same request with its body still to come. */
function replayed(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(again, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, complete: true });
  again.rawHeaders = rawHeaders;
  again.headers = headers;
  again.push(body);
  again.push(null);
  return again;
}
