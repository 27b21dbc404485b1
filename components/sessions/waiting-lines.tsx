import type { Route } from 'next';
import { AudienceChip } from '@/components/ui/audience-chip';
import { Link } from '@/components/ui/link';
import { sayMeeting } from '@/lib/people/say-meeting';
import { nameOf } from '@/lib/sessions/number';
import { AgendaLineForm } from './agenda-line-form';

type WaitingLinesProps = {
  lines: { id: string; body: string; author: string; authorId: string; audience: 'private' | 'pair' }[];
  next?: { number: number; startsAt: string };
  mentorship: string;
  formKey: string;
  viewer: { id: string; zone: string };
  other: string;
};

/** What the two want to talk about next time, also while no session is planned. */
export function WaitingLines({ lines, next, mentorship, formKey, viewer, other }: WaitingLinesProps) {
  return (
    <div className="grid gap-4">
      {lines.length > 0 && (
        <ul className="rows">
          {lines.map((line) => (
            <li key={line.id} className="grid gap-1">
              <bdi className={`font-prose ${line.audience === 'private' ? 'agenda-own' : ''}`}>
                {line.body}
              </bdi>
              <span className="agenda-why">
                {line.authorId === viewer.id ? 'from you' : `from ${line.author}`}
                {line.audience === 'private' && <AudienceChip audience="private" />}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">
        {next ? (
          <>
            On the agenda of{' '}
            <Link href={`/sessions/${nameOf(next.number)}#agenda` as Route}>
              {sayMeeting(next.startsAt, viewer.zone)}
            </Link>
            , together with what is open.
          </>
        ) : (
          'No session is planned. Lines wait here and move to the next one by themselves.'
        )}
      </p>
      <AgendaLineForm formKey={formKey} of={{ mentorship }} other={other} />
    </div>
  );
}
