import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { SessionKind, SessionState } from '@/db/enums';

/** A session as a calendar shows it; instants as ISO. `other` is the other side, or the topic's people in a group. */
export type Meeting = {
  id: string;
  number: number;
  version: number;
  startsAt: string;
  minutes: number;
  kind: SessionKind;
  state: SessionState;
  recordedAt: string;
  other: string;
};

const called: Record<SessionKind, string> = {
  'one-to-one': '1:1',
  coffee: 'Coffee chat',
  'pair-work': 'Pair work',
  group: 'Group session',
  'drop-in': 'Drop-in',
};

/** What a calendar is to say beyond the times. */
export type Shown = {
  /** other people's names and the link; without it every meeting is called "1:1" and nothing more (W14) */
  names: boolean;
  /** where Rung stands, without a slash at its end */
  home: string;
};

/**
 * Sessions as an iCalendar file (RFC 5545). Instants are written in UTC, so every program shows the right hour on both
 * sides of a clock change and no zone table is needed. Words of a session never appear, only its kind.
 */
export function calendarOf(meetings: Meeting[], { names, home }: Shown): string {
  const calendar = ical({
    name: 'Rung',
    prodId: { company: 'Rung', product: 'Rung', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  for (const meeting of meetings) {
    const start = new Date(meeting.startsAt);
    calendar.createEvent({
      id: `${meeting.id}@rung`,
      sequence: meeting.version - 1,
      stamp: new Date(meeting.recordedAt),
      start,
      end: new Date(start.getTime() + meeting.minutes * 60_000),
      summary: names ? `${called[meeting.kind]} with ${meeting.other}` : '1:1',
      status: meeting.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(names ? { url: `${home}/sessions/S-${meeting.number}` } : {}),
    });
  }
  return calendar.toString();
}
