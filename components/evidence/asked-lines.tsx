import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { AskedOfMe } from '@/lib/evidence/endorsements-queries';

/** On a home: whoever waits for this person's word about somebody else. Nothing at all while nobody does. */
export function AskedLines({ asked }: { asked: AskedOfMe[] }) {
  if (asked.length === 0) return null;
  return (
    <ul className="asks" aria-label="Asked of you">
      {asked.slice(0, 3).map((one) => (
        <li key={one.id}>
          <p>{says[one.what](one)}</p>
          <Link href={(one.what === 'packet' ? `/packets/${one.id}` : '/endorsements') as Route}>
            {one.what === 'packet' ? 'Read it first' : 'Answer'}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const says: Record<AskedOfMe['what'], (one: AskedOfMe) => string> = {
  endorse: ({ by, person }) =>
    `${by} asks what you saw of ${by === person ? 'their own work' : `${person}’s work`}.`,
  packet: ({ by }) => `A packet about you waits for your approval; asked for by ${by}.`,
  weigh: ({ by, person }) =>
    `${by} asks how you see something about ${by === person ? 'their own path' : person} that two see differently.`,
};
