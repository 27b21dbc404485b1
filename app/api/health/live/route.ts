/** This process answers. Asks nobody: a dead database must not get a living process restarted (W22). */
export const dynamic = 'force-dynamic';

export function GET(): Response {
  return Response.json({ live: true }, { headers: { 'cache-control': 'private, no-store' } });
}
