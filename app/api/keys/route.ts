import { fromHere } from '@/lib/access/origin';

/** Remembers in a cookie whether single keys act, and goes back to the form. Needs no viewer: it is about a keyboard (key-12). */
export async function POST(request: Request): Promise<Response> {
  if (!fromHere(request.headers))
    return new Response('This request came from another site.', { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const keys = String(form.get('keys'));
  if (!['on', 'off'].includes(keys)) return new Response('Choose on or off.', { status: 400 });
  const kept = keys === 'on' ? 'keys=; Max-Age=0' : 'keys=off; Max-Age=31536000';
  return new Response(null, {
    status: 303,
    headers: { location: '/account#keys', 'set-cookie': `${kept}; Path=/; SameSite=Lax` },
  });
}
