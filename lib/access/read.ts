import 'server-only';
import type { Route } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { handleOfRequest } from './cookie';
import { isPosted, type Refused, refusedHere } from './posted';
import { asViewer, NobodySignedIn, type Viewer, type ViewerTx } from './viewer';

/**
 * One transaction for one page: runs `work` as the viewer of this request and hands back what it found.
 * `null` or `undefined` from `work` is the same 404 as a random id (W6). Without a viewer: to the sign-in page,
 * or, where a form without JavaScript is answered, a page that gives back what was typed.
 */
export async function read<T extends object>(
  work: (tx: ViewerTx) => Promise<T | null | undefined>,
): Promise<T & { viewer: Viewer & { refused?: Refused | undefined } }> {
  const handle = await handleOfRequest();
  if (!handle) return toSignIn();
  const found = await asViewer(handle, async (tx) => {
    const result = await work(tx);
    return result ? { ...result, viewer: { ...tx.viewer, refused: refusedHere() } } : null;
  }).catch((fault: unknown) => {
    if (fault instanceof NobodySignedIn) return 'nobody' as const;
    if (isNonsense(fault)) return null;
    throw fault;
  });
  if (found === 'nobody') return toSignIn();
  return found ?? notFound();
}

/** What stands in an address may be no text, no id or no number at all: then there is no such page. */
function isNonsense(fault: unknown): boolean {
  const { code } = ((fault as { cause?: unknown })?.cause ?? fault) as { code?: string };
  return code === '22P02' || code === '22021' || code === '22003';
}

async function toSignIn(): Promise<never> {
  const path = (await headers()).get('x-rung-path');
  const page = isPosted() ? '/signed-out' : '/sign-in';
  redirect((path && path !== '/' ? `${page}?next=${encodeURIComponent(path)}` : page) as Route);
}

const uuid = z.uuid();
/** An id from a URL: anything but a uuid is a 404, not a database error. */
export const idOr404 = (id: string): string => (uuid.safeParse(id).success ? id : notFound());
