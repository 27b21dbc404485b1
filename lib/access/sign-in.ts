import 'server-only';
import { CredentialsSignin } from 'next-auth';
import { Refusal } from '@/lib/refusal';
import { signIn, TooManyTries } from './auth';
import { handleOfRequest } from './cookie';
import { closeSignIn } from './gate';

/** Signs in by address and password and returns where to go. The refusal is the same for every wrong pair. */
export async function enterWithPassword({
  email,
  password,
  next,
}: {
  email: string;
  password: string;
  next?: string;
}) {
  await enter('password', { email, password });
  return next ?? '/';
}

/** One click in the demo. Outside it there are no demo people, so nobody gets in. */
export async function enterAsDemoPerson({ person, next }: { person: string; next?: string }) {
  await enter('demo', { person });
  return next ?? '/';
}

async function enter(provider: 'password' | 'demo', credentials: Record<string, string>): Promise<void> {
  const before = await handleOfRequest();
  try {
    await signIn(provider, { ...credentials, redirect: false });
  } catch (fault) {
    if (fault instanceof TooManyTries)
      throw new Refusal('Too many tries. Wait a quarter of an hour, then try again.');
    if (fault instanceof CredentialsSignin)
      throw new Refusal('That e-mail address and password do not belong together. Check both.');
    throw fault;
  }
  // The handle changes at every sign-in; the former one must not stay usable (W7).
  if (before) await closeSignIn(before);
}
