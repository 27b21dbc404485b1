import { dayOf } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';
import type { MentorshipPage } from './overview';

type Titled = Pick<MentorshipPage, 'role' | 'mentor' | 'mentee'>;
type Named = Pick<MentorshipPage, 'role' | 'state'> & Record<'mentor' | 'mentee', { name: string }>;
type Told = Titled & Pick<MentorshipPage, 'state' | 'startedAt' | 'endedAt' | 'requestedAt' | 'requestedBy'>;

/** "You mentor Priya Nair", in each reader's own words; *would mentor* while it is asked for, *mentored* when it is over. */
export function titleOf({ role, mentor, mentee, state }: Named): string {
  const plural = { active: 'mentor', ended: 'mentored', requested: 'would mentor', declined: 'would mentor' }[
    state
  ];
  if (role === 'mentor') return `You ${plural} ${mentee.name}`;
  const verb = state === 'active' ? 'mentors' : plural;
  return `${mentor.name} ${verb} ${role === 'mentee' ? 'you' : mentee.name}`;
}

/** Where it stands, in one sentence with days in the reader's zone. No word on who ended it or why (R10). */
export function sayMentorship(one: Told, zone: string): string {
  const day = (instant: string) => sayDate(dayOf(instant, zone));
  if (one.state === 'declined') return 'Asked for and not begun.';
  if (one.state === 'requested')
    return `${one.requestedBy.name} asked on ${day(one.requestedAt)}. ${waiting(one)}`;
  const from = one.startedAt ? day(one.startedAt) : 'the same day';
  return one.state === 'active'
    ? `Running since ${from}.`
    : `Ran from ${from} to ${one.endedAt ? day(one.endedAt) : 'the same day'}.`;
}

function waiting({ mentor, mentee }: Titled): string {
  const missing = [mentor, mentee].filter((side) => side.acceptedAt === null).map((side) => side.name);
  return `${missing.join(' and ')} ${missing.length > 1 ? 'have' : 'has'} not answered yet.`;
}
