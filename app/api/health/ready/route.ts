import { readHealth } from '@/lib/operations/health';

/** People can be served: database, migrations, disk (W22). 503 says which of them is not well. */
export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const health = await readHealth();
  const headers = { 'cache-control': 'private, no-store' };
  return Response.json(health, { status: health.ready ? 200 : 503, headers });
}
