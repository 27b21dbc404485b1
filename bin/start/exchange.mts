/** What an exchange knows beside its headers. `lib/access/posted.ts` reads it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bringsForm, turnAway, turnedAway } from './doorkeeper.mts';
import { formIn } from './form-body.mts';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The form a browser without JavaScript has sent, for the page that answers it. */
const posted = new AsyncLocalStorage<{ form: FormData }>();
Object.assign(globalThis, { rungPosted: posted });

/** Lets in what may come in, and has it answered. */
export async function receive(request: IncomingMessage, response: ServerResponse, answer: Answer) {
  if (turnedAway(request, response)) return undefined;
  if (request.url?.startsWith('/api/') || !bringsForm(request)) return answer(request, response);
  const brought = await formIn(request).catch(() => undefined);
  if (!brought) return turnAway(response, { status: 400, says: 'This form cannot be read.' });
  if (request.headers['next-action'] !== undefined) return answer(brought.again, response);
  if (request.url && isSignedOut(request.url)) brought.again.method = 'GET';
  return posted.run({ form: brought.form }, () => answer(brought.again, response));
}

/** This page only shows what a form brought; carrying out the form's action is nothing it could do. */
const isSignedOut = (url: string) => /^\/signed-out(\?|$)/.test(url);
