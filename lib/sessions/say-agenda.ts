import { Temporal } from 'temporal-polyfill';
import { answerWords } from '@/lib/checkins/say-check-in';
import { type Day, dayOf, daysBetween } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';
import type { Span } from './agenda-order';
import type { Why } from './carry-over';
import { nameOf } from './number';

/** What the margin of the notepad says beside the first line of each kind. */
export const sectionWords: Record<Span, string> = {
  question: 'Questions',
  carried: 'Carried over',
  'action-item': 'To do',
  evidence: 'Evidence',
  'check-in': 'Seen differently',
  goal: 'Goals',
  new: 'For this time',
};

/** What ticking a line means. */
export const tickWords: Record<Span, string> = {
  question: 'Answered',
  carried: 'Talked about',
  'action-item': 'Done',
  evidence: 'Talked about',
  'check-in': 'Talked about',
  goal: 'Talked about',
  new: 'Talked about',
};

type Reader = { id: string; zone: string; today: Day };

/** Where a line comes from: "carried from 10 Nov", "asked in S-104", "Priya, due Friday", "waiting 6 days" (S-2). */
export function sayWhy(why: Why, { id, zone, today }: Reader): string {
  if (why.kind === 'carried') return `carried from ${shortDay(dayOf(why.from, zone), today)}`;
  if (why.kind === 'template') return 'from a template';
  if (why.kind === 'added') return why.byId === id ? 'from you' : `from ${why.by}`;
  if (why.kind === 'asked') return sayAsked(why, zone, today);
  if (why.kind === 'to do') return sayToDo(why, id, today);
  if (why.kind === 'due') return sayDue(why.on, today);
  if (why.kind === 'differed')
    return `${why.mentee}: ${answerWords[why.self]}, ${why.mentor}: ${answerWords[why.answer]}`;
  if (why.kind === 'idle') return `quiet for ${sayWeeks(why.days)}`;
  const days = daysBetween(dayOf(why.since, zone), today);
  return days < 1 ? 'waiting since today' : `waiting ${days} ${days === 1 ? 'day' : 'days'}`;
}

function sayAsked(why: Extract<Why, { kind: 'asked' }>, zone: string, today: Day): string {
  return why.session ? `asked in ${nameOf(why.session)}` : `asked on ${shortDay(dayOf(why.at, zone), today)}`;
}

function sayToDo(why: Extract<Why, { kind: 'to do' }>, me: string, today: Day): string {
  const who = why.ownerId === me ? 'you' : why.owner;
  if (why.due) return `${who}, ${sayDue(why.due, today)}`;
  return why.session ? `${who}, from ${nameOf(why.session)}` : who;
}

/** "due Friday" within a week, else "due 12 Dec"; what is past is only said, not blamed. */
export function sayDue(due: Day, today: Day): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'due today';
  if (days === 1) return 'due tomorrow';
  if (days > 1 && days < 7) return `due ${weekdays[Temporal.PlainDate.from(due).dayOfWeek - 1]}`;
  return `${days < 0 ? 'was due' : 'due'} ${shortDay(due, today)}`;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "10 Nov", and with its year when that is another one. */
function shortDay(day: Day, today: Day): string {
  const said = sayDate(day);
  return day.slice(0, 4) === today.slice(0, 4) ? said.slice(0, -5) : said;
}

const sayWeeks = (days: number) =>
  days < 56 ? `${Math.floor(days / 7)} weeks` : `${Math.floor(days / 30)} months`;

/** "Agenda from Inés for Tuesday": the day's name within a week, else its date. */
export function sayAgendaFor(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days > 0 && days < 7
    ? String(weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1])
    : shortDay(day, today);
}

/** Agendas the other side has sent, each with its day as people say it. */
export const sayAgendas = (
  sent: { number: number; startsAt: string; by: string }[],
  { now, zone }: { now: string; zone: string },
) => sent.map((one) => ({ ...one, day: sayAgendaFor(dayOf(one.startsAt, zone), dayOf(now, zone)) }));
