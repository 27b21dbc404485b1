import { cookieName, handleOfRequest } from '@/lib/access/cookie';
import { closeSignIn } from '@/lib/access/gate';
import { fromHere } from '@/lib/access/origin';

/** Ends this sign-in and empties what the browser kept. A plain form posts here, so it needs no JavaScript. */
export async function POST(request: Request): Promise<Response> {
  if (!fromHere(request.headers))
    return new Response('This request came from another site.', { status: 403 });
  const handle = await handleOfRequest();
  if (handle) await closeSignIn(handle);
  const secure = cookieName.startsWith('__Host-') ? '; Secure' : '';
  return new Response(null, {
    status: 303,
    headers: {
      location: '/sign-in',
      'set-cookie': `${cookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`,
      'clear-site-data': '"cache", "storage"',
    },
  });
}
