import type { Route } from 'next';
import { AudienceChip } from '@/components/ui/audience-chip';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import { kindWords } from '@/lib/search/kinds';
import type { Found } from '@/lib/search/queries';
import { piecesOf } from '@/lib/search/snippet';

type ResultsProps = { results: Found[]; when: { now: string; zone: string } };

/** What was found, newest first: the words around the hit, where they stand, who reads them. */
export function Results({ results, when }: ResultsProps) {
  return (
    <ol className="results">
      {results.map((one) => (
        <li key={one.kind + one.id + one.author}>
          <p className="prose">
            {piecesOf(one.snippet).map(({ text, hit }, i) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
              hit ? <mark key={i}>{text}</mark> : text,
            )}
          </p>
          <p className="quiet text-13">
            <Link href={addressOf(one) as Route}>{placeOf(one)}</Link> · {one.mine ? 'you' : one.author}
            {', '}
            <Time {...when} at={one.at} />
            {one.audience === 'private' && <AudienceChip audience="private" />}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Of a kind in words, and where: "Note in S-104, with Priya" */
function placeOf({ kind, session, goal, person }: Found): string {
  const one = kindWords[kind].replace(/s$/, '').replace('Agenda', 'Agenda line');
  if (goal) return `Goal G-${goal} of ${person}`;
  return session ? `${one} in S-${session}, about ${person}` : `${one} about ${person}`;
}

function addressOf({ kind, id, session, goal }: Found): string {
  if (goal) return `/goals/G-${goal}`;
  if (kind === 'evidence') return `/evidence/${id}`;
  if (session) return `/sessions/S-${session}`;
  return kind === 'action item' ? '/sessions/action-items' : '/sessions';
}
