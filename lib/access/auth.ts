import 'server-only';
import { headers } from 'next/headers';
import NextAuth, { CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { authorise } from './authorise';
import { cookieName } from './cookie';
import { demoPeople, openSignIn } from './gate';

export class TooManyTries extends CredentialsSignin {
  override code = 'wait';
}

const secure = cookieName.startsWith('__Host-');

/**
 * next-auth, with one change: the cookie is no token but an opaque handle of a `sign_ins` row, so that a sign-in
 * can be ended (W7). Only the server calls it; its own routes are not mounted. Pages read the row by `asViewer`.
 */
export const { signIn } = NextAuth({
  trustHost: true,
  secret: process.env.AUTH_SECRET,
  session: { strategy: 'jwt', maxAge: 7 * 24 * 60 * 60 },
  cookies: {
    sessionToken: { name: cookieName, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } },
  },
  jwt: {
    encode: async ({ token }) =>
      token?.sub ? openSignIn(token.sub, deviceOf((await headers()).get('user-agent'))) : '',
    decode: async () => null,
  },
  providers: [
    Credentials({
      id: 'password',
      credentials: { email: {}, password: {} },
      async authorize({ email, password }) {
        const network = (await headers()).get('x-rung-network') ?? 'unknown';
        const id = await authorise(String(email ?? ''), String(password ?? ''), network);
        if (id === 'wait') throw new TooManyTries();
        return id ? { id } : null;
      },
    }),
    Credentials({
      id: 'demo',
      credentials: { person: {} },
      async authorize({ person }) {
        const found = (await demoPeople()).find((one) => one.handle === person);
        return found ? { id: found.id } : null;
      },
    }),
  ],
});

/** A browser and a system in a few words, for the list of one's own sign-ins. */
function deviceOf(agent: string | null): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent ?? '')?.[1] ?? 'A browser';
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent ?? '')?.[1] ?? 'an unknown system';
  return `${{ Edg: 'Edge', OPR: 'Opera' }[browser] ?? browser} on ${{ 'Mac OS X': 'macOS' }[system] ?? system}`;
}
