import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { takeFromWall } from '@/lib/people/profile-actions';
import type { WallNote } from '@/lib/people/profile-queries';

type WallProps = { person: { name: string; mine: boolean }; notes: WallNote[]; now: string; zone: string };

/** The wall of sticky notes: wins a person hung up for everybody (D7, F66). An empty wall is not drawn. */
export function Wall({ person, notes, now, zone }: WallProps) {
  if (notes.length === 0) return null;
  return (
    <Sheet id="wall" title={person.mine ? 'Your wall' : 'On the wall'} aside="everybody signed in reads it">
      <ul className="wall">
        {notes.map(({ id, evidence, body, at }) => (
          <li key={id} className="wall-note">
            <p className="written">{body}</p>
            <div className="row-between">
              <span className="text-13 text-ink-3">
                <Time at={at} now={now} zone={zone} />
                {person.mine && (
                  <>
                    {' · '}
                    <Link href={`/evidence/${evidence}` as Route}>the win</Link>
                  </>
                )}
              </span>
              {person.mine && (
                <OneButton
                  action={takeFromWall}
                  fields={{ win: evidence }}
                  kind="quiet"
                  name={`Take down: ${body}`}
                >
                  Take down
                </OneButton>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
