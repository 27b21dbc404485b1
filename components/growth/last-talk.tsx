import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Prose } from '@/components/ui/prose';
import { excerptOf } from '@/lib/growth/excerpt';
import { sayHowFar } from '@/lib/people/say-meeting';

type LastTalkProps = {
  talk: { number: number; startsAt: string; mentor: string; note: { author: string; body: string } | null };
  now: string;
  zone: string;
};

/** The last session in one quotation that the reader may read, and the way to all of it. */
export function LastTalk({ talk, now, zone }: LastTalkProps) {
  return (
    <div className="last-talk">
      {talk.note ? (
        <Prose text={excerptOf(talk.note.body)} />
      ) : (
        <p className="quiet">There is no shared note. What you remember is worth a line.</p>
      )}
      <p className="quiet text-13">
        {talk.note ? `${talk.note.author}, ` : `with ${talk.mentor}, `}
        {sayHowFar(talk.startsAt, now, zone)} ·{' '}
        <Link href={`/sessions/S-${talk.number}` as Route}>S-{talk.number}</Link>
      </p>
    </div>
  );
}
