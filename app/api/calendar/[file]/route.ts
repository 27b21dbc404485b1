import { homeOf } from '@/lib/access/feed-address';
import { feedHash, secretIn } from '@/lib/access/feed-secret';
import { asFeedOwner, NobodySignedIn } from '@/lib/access/viewer';
import { calendarOf } from '@/lib/sessions/calendar';
import { getMeetings } from '@/lib/sessions/calendar-queries';

const nothing = () => new Response('Not found.', { status: 404 });

/** A person's private calendar, for a calendar program: the secret in the address is all it shows. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/calendar/[file]'>,
): Promise<Response> {
  const secret = secretIn((await params).file);
  if (!secret) return nothing();
  try {
    return await asFeedOwner(feedHash(secret), async (tx, { names }) => {
      const text = calendarOf(await getMeetings(tx), { names, home: homeOf(process.env) });
      return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
    });
  } catch (fault) {
    if (fault instanceof NobodySignedIn) return nothing();
    throw fault;
  }
}
