/** Requests in every shape Next answers. */
import type { Name } from '../canary-cast';
import { handleOf } from '../canary-world';
import type { Attacker } from './canaries';
import type { Action } from './endpoints';

export type Answer = { status: number; text: string; location: string | null };
type Headers = Record<string, string>;

/** How a browser of this person would introduce itself. */
export const cookieOf = (who: Attacker): Headers =>
  who === 'nobody' ? {} : { cookie: `rung=${handleOf(who as Name)}` };

export const shapes: Record<string, Headers> = {
  html: { accept: 'text/html' },
  rsc: { rsc: '1' },
  prefetch: { rsc: '1', 'next-router-prefetch': '1' },
  'prefetch of a tree': { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  'prefetch of a segment': {
    rsc: '1',
    'next-router-prefetch': '2',
    'next-router-segment-prefetch': '/_index',
  },
  'prefetch of a page': {
    rsc: '1',
    'next-router-prefetch': '1',
    'next-router-segment-prefetch': '/__PAGE__',
  },
};

export async function ask(
  url: string,
  who: Attacker,
  headers: Headers,
  init: RequestInit = {},
  hops = 3,
): Promise<Answer> {
  const response = await fetch(url, {
    redirect: 'manual',
    ...init,
    headers: { ...cookieOf(who), ...headers },
  });
  const text = `${[...response.headers].map(([k, v]) => `${k}: ${v}`).join('\n')}\n${await response.text()}`;
  const location = response.headers.get('location');
  // An RSC request without its marker is sent to the same page with it.
  if (
    location &&
    hops > 0 &&
    (init.method ?? 'GET') === 'GET' &&
    new URL(location, url).origin === new URL(url).origin
  ) {
    const next = await ask(new URL(location, url).href, who, headers, init, hops - 1);
    return { ...next, text: text + next.text };
  }
  return { status: response.status, text, location };
}

type Values = Record<string, string | string[]>;
const entries = (values: Values) =>
  Object.entries(values).flatMap(([k, v]) => (Array.isArray(v) ? v : [v]).map((one) => [k, one] as const));

/** A server action, called as the page's script does. */
export function scripted(action: Pick<Action, 'id'>, values: Values): { headers: Headers; body: FormData } {
  const body = new FormData();
  for (const [name, value] of entries(values)) body.append(`_1_${name}`, value);
  body.append('0', JSON.stringify([{ errors: {}, values: {} }, '$K1']));
  return { headers: { 'next-action': action.id, accept: 'text/x-component' }, body };
}

/** The same, posted by a browser without JavaScript. */
export function unscripted(action: Pick<Action, 'id'>, values: Values): { headers: Headers; body: FormData } {
  const body = new FormData();
  body.append('$ACTION_REF_1', '');
  body.append('$ACTION_1:0', JSON.stringify({ id: action.id, bound: '$@1' }));
  body.append('$ACTION_1:1', JSON.stringify([{ errors: {}, values: {} }]));
  body.append('$ACTION_KEY', 'k1');
  for (const [name, value] of entries(values)) body.append(name, value);
  return { headers: { accept: 'text/html' }, body };
}
