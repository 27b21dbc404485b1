import 'server-only';
import type { AsyncLocalStorage } from 'node:async_hooks';
import { z } from 'zod';
import { typedIn } from '@/lib/typed-in';

/** Set by the door (`bin/start/exchange.mts`) for the time of one answer. */
const held = globalThis as unknown as { rungPosted?: AsyncLocalStorage<Posted> };
type Posted = { form: FormData; refused?: string };

/** Passwords are never shown again; the others say nothing to whoever typed. */
const unspoken = ['password', 'current', 'key', 'version', 'seen', 'next'];
const uuid = z.uuid();

export type Kept = { name: string; text: string };
export type Refused = { why: string; words: Kept[] };

/** Whether this page answers a form that a browser without JavaScript has sent. */
export const isPosted = (): boolean => held.rungPosted?.getStore() !== undefined;

/** Remembers until the page is drawn why that form was refused; its own place on the page may be gone by then. */
export function noteRefused(why: string): void {
  const posted = held.rungPosted?.getStore();
  if (posted) posted.refused = why;
}

/** Why that form was refused and what stood in it; nothing when it was not. */
export function refusedHere(): Refused | undefined {
  const why = held.rungPosted?.getStore()?.refused;
  return why ? { why, words: keptWords() } : undefined;
}

/** What was typed into that form, field by field, for a page that cannot draw the form itself. */
export function keptWords(): Kept[] {
  const form = held.rungPosted?.getStore()?.form;
  return Object.entries(form ? typedIn(form) : {}).flatMap(([name, value]) => {
    const text = [value].flat().join('\n');
    return text === '' || unspoken.includes(name) || uuid.safeParse(text).success ? [] : [{ name, text }];
  });
}
