import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import type { ShownMark } from '@/lib/sessions/marks-queries';
import { nameOf } from '@/lib/sessions/number';
import { Veiled } from './veiled';

type MentionsProps = { marks: ShownMark[]; zone: string; now: string };

/** Where notes the reader may read name this thing: the other end of a marker (F16). Nothing where there is none. */
export function Mentions({ marks, zone, now }: MentionsProps) {
  if (marks.length === 0) return null;
  return (
    <Sheet id="mentions" title="Mentioned in notes">
      <ul className="rows">
        {marks.map((mark) => (
          <li key={mark.id} className="grid gap-1">
            <Veiled audience={mark.audience}>
              <q className="written text-ink-2">{mark.body}</q>
            </Veiled>
            <span className="text-13 text-ink-3">
              {mark.session && (
                <>
                  <Link href={`/sessions/${nameOf(mark.session)}#linked` as Route}>
                    {nameOf(mark.session)}
                  </Link>
                  {' · '}
                </>
              )}
              {mark.author}, <Time at={mark.at} now={now} zone={zone} />
              {mark.audience === 'private' && ' · only you'}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
