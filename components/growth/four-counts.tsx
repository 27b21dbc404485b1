import type { Route } from 'next';
import { TrackMark } from '@/components/frameworks/track-mark';
import { Link } from '@/components/ui/link';
import { type StandingOrNone, standings } from '@/db/enums';
import type { Tally } from '@/lib/growth/progress';
import { countIn, numberHref } from '@/lib/growth/slice';
import { standingInWords } from '@/lib/growth/trail';

type FourCountsProps = {
  handle: string;
  /** code and name of the level that is counted */
  level: { code: string; name: string };
  tallies: { track: 'technical' | 'soft-skill'; tally: Tally }[];
};

const order: StandingOrNone[] = ['met', ...standings.filter((each) => each !== 'met'), 'not-assessed'];

/** Per track the four counts out of the level's milestones; each number leads to its rows, and no sum is drawn (R18). */
export function FourCounts({ handle, level, tallies }: FourCountsProps) {
  return (
    <div className="four-counts">
      {tallies.map(({ track, tally }) => (
        <div key={track} className={track}>
          <h3>
            <TrackMark track={track} /> {track}, {level.name}
          </h3>
          {order.map((which) => {
            const { n } = countIn(tally, which);
            return (
              <Link
                key={which}
                href={numberHref(handle, { which, scope: track, level: level.code }) as Route}
              >
                {standingInWords[which]} <b>{which === 'met' ? `${n} of ${tally.outOf.length}` : n}</b>
              </Link>
            );
          })}
        </div>
      ))}
    </div>
  );
}
