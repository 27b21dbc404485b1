import { dayOf } from '@/lib/people/active-days';
import { keepAt } from './as-of';
import type { PacketMilestone } from './packet';
import type { PacketLine } from './packet-record';

/** Where a packet stands, for this reader. */
export function sayPacket(one: Pick<PacketLine, 'mine' | 'frozenAt' | 'endedAt' | 'person'>): string {
  if (one.endedAt) return 'called off';
  if (one.frozenAt) return 'frozen';
  return one.mine ? 'waits for you' : `waits for ${one.person}`;
}

/** The rows behind the gate of a packet: those of the day it was frozen, because a frozen number does not move (R36). */
export const gateOfPacket = (one: Pick<PacketLine, 'handle' | 'frozenAt'>, zone: string): string =>
  keepAt(`/numbers/${one.handle}/gate`, one.frozenAt && dayOf(one.frozenAt, zone));

/** How one milestone came to its state, in words: "since 4 May 2026, signed off by A (mentor) and B (second voice)". */
export function sayHow(
  { state, since, carried, signers, waivedBy }: PacketMilestone,
  date: (day: string) => string,
): string {
  if (state === 'waived' && waivedBy)
    return `waived by ${waivedBy.name} on ${date(waivedBy.on)}: it had no opportunity`;
  if (state === 'not assessed') return 'nobody has looked at it yet';
  const on = `${since ? ` since ${date(since)}` : ''}${carried ? `, ${carried}` : ''}`;
  if (state !== 'met' || signers.length === 0) return `${state}${on}`;
  const voices = signers.map((one) => `${one.name} (${one.voice === 'mentor' ? 'mentor' : 'second voice'})`);
  return `met${on}, signed off by ${[...new Set(voices)].join(' and ')}`;
}

/** "held 6 sessions with 2 mentees", "went to 9 sessions"; nothing where there was none. */
export function sayWork(work: { asMentee: number; asMentor: number; mentees: number }): string[] {
  const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  return [
    work.asMentee > 0 && `${many(work.asMentee, 'held session')} as a mentee`,
    work.asMentor > 0 &&
      `${many(work.asMentor, 'held session')} as a mentor, with ${many(work.mentees, 'mentee')}`,
  ].filter((each) => each !== false);
}
