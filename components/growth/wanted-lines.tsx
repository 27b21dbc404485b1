import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { Opportunity, Wanted } from '@/lib/growth/opportunity-record';
import { sayAnswer } from '@/lib/growth/say-opportunity';

/** On a home: opportunities somebody waits for. Nothing at all while nobody does. */
export function WantedLines({ wanted }: { wanted: Wanted[] }) {
  if (wanted.length === 0) return null;
  return (
    <ul className="asks" aria-label="Opportunities to create">
      {wanted.slice(0, 3).map((one) => (
        <li key={one.request}>
          <p>
            {one.person} asks for an opportunity ({one.milestone}): {one.line}
          </p>
          <Link href={'/opportunities' as Route}>Answer</Link>
        </li>
      ))}
    </ul>
  );
}

/** On the mentee's home: what came back. */
export function AnsweredLines({ answered, handle }: { answered: Opportunity[]; handle: string }) {
  if (answered.length === 0) return null;
  return (
    <ul className="asks" aria-label="Answers to what you asked for">
      {answered.slice(0, 3).map((one) => (
        <li key={one.id}>
          <p>{sayAnswer(one)}</p>
          <Link href={`/sign-off/${handle}/${one.milestone}` as Route}>{one.milestone}</Link>
        </li>
      ))}
    </ul>
  );
}
