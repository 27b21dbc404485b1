import { homeOf } from '@/lib/access/feed-address';
import { route } from '@/lib/route';
import { calendarOf } from '@/lib/sessions/calendar';
import { meetingInput } from '@/lib/sessions/calendar-input';
import { getMeeting } from '@/lib/sessions/calendar-queries';
import { nameOf, numberOf } from '@/lib/sessions/number';

/** One session to add to a calendar, for those who meet in it; everybody else finds nothing. */
export const GET = route(meetingInput, async (tx, { name }) => {
  const number = numberOf(name);
  const meeting = number && (await getMeeting(tx, number));
  if (!number || !meeting) return null;
  return new Response(calendarOf([meeting], { names: true, home: homeOf(process.env) }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${nameOf(number)}.ics"`,
    },
  });
});
