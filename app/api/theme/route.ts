import { fromHere } from '@/lib/access/origin';

const themes = ['light', 'dark', 'system'];

/** Remembers the theme in a cookie and goes back to the page the form stood on. Needs no viewer: it is about a browser. */
export async function POST(request: Request): Promise<Response> {
  if (!fromHere(request.headers))
    return new Response('This request came from another site.', { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const theme = String(form.get('theme'));
  if (!themes.includes(theme)) return new Response('Choose light, dark or system.', { status: 400 });
  const kept = theme === 'system' ? 'theme=; Max-Age=0' : `theme=${theme}; Max-Age=31536000`;
  return new Response(null, {
    status: 303,
    headers: { location: '/account', 'set-cookie': `${kept}; Path=/; SameSite=Lax` },
  });
}
