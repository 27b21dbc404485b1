import { Temporal } from 'temporal-polyfill';
import { sayDate } from '@/lib/people/say-time';
import { type Quick, type QuickKind, wordsOf } from './quick-add';
import type { Part, QuickFacts } from './quick-parts';
import { sayMinutes } from './say-session';

export type QuickChip = { kind: Part['kind']; says: string; start: number; end: number };

/** What a line becomes, as its button and its chip say it. */
export const quickWords: Record<QuickKind, { noun: string; verb: string }> = {
  session: { noun: 'Session', verb: 'Log the session' },
  next: { noun: 'Next session', verb: 'Plan the session' },
  goal: { noun: 'Goal', verb: 'Propose the goal' },
  agenda: { noun: 'Agenda line', verb: 'Add to the agenda' },
  win: { noun: 'Win', verb: 'Keep the win' },
  capture: { noun: 'To sort later', verb: 'Keep the line' },
};

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** One chip for each recognised part, in the order of the line (add-4). */
export function chipsOf({ kind, parts }: Quick, facts: QuickFacts): QuickChip[] {
  return parts.map((part) => ({
    kind: part.kind,
    says: part.kind === 'kind' ? quickWords[kind].noun : sayPart(part, facts),
    start: part.start,
    end: part.end,
  }));
}

function sayPart({ kind, value }: Part, { people, goals }: QuickFacts): string {
  if (kind === 'person') return people.find((one) => one.handle === value)?.name ?? value;
  if (kind === 'goal') return `G-${goals.find((one) => one.id === value)?.number ?? '?'}`;
  if (kind === 'length') return sayMinutes(Number(value));
  if (kind === 'track') return value === 'technical' ? 'Technical' : 'Soft skills';
  return kind === 'when' ? sayWhenOf(value) : value;
}

/** "Fri 20 Nov 2026, 15:00" */
function sayWhenOf(value: string): string {
  const [day = '', clock] = value.split('T');
  const weekday = weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1];
  return `${weekday} ${sayDate(day)}${clock ? `, ${clock}` : ''}`;
}

type Prefill = { handle: string; at: string; minutes: number };

/** The line a key starts with: L from the schedule, W and Q with their word (key-4). `at` is wall clock, `today` a day. */
export function lineFor(kind: QuickKind, today: string, pair?: Prefill): string {
  if (kind === 'session' && pair) {
    const [day = '', clock = ''] = pair.at.split('T');
    const said = day === today ? 'today' : sayDate(day);
    return `1:1 with @${pair.handle} ${said} ${clock} ${pair.minutes}m: `;
  }
  if (kind === 'agenda') return pair ? `agenda @${pair.handle}: ` : 'agenda ';
  if (kind === 'capture') return '';
  return kind === 'session' ? '1:1 with ' : `${kind} `;
}

/** The words that are left for the thing itself, for a look before saving. */
export const titleOf = (quick: Quick): string => wordsOf(quick);
