import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { nameOf } from '@/lib/sessions/number';
import { sayAgendas } from '@/lib/sessions/say-agenda';

type AgendasSentProps = {
  sent: { number: number; startsAt: string; by: string }[];
  zone: string;
  now: string;
};

/** "Agenda from Inés Moreau for Tuesday": the other side has prepared. It says no more than that (R6). */
export function AgendasSent({ sent, zone, now }: AgendasSentProps) {
  if (sent.length === 0) return null;
  return (
    <ul className="mb-6 grid gap-1">
      {sayAgendas(sent, { now, zone }).map((one) => (
        <li key={one.number}>
          <Link href={`/sessions/${nameOf(one.number)}#agenda` as Route}>
            Agenda from {one.by} for {one.day}
          </Link>
        </li>
      ))}
    </ul>
  );
}
