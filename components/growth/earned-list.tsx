import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { Framework } from '@/lib/frameworks/document';
import { placeOf } from '@/lib/frameworks/place';
import type { Earned } from '@/lib/growth/gate-record';
import { dayOf } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';
import { milestoneHref } from './marks';

type EarnedListProps = { framework: Framework; earned: Earned[]; handle?: string; zone: string };

/** The real successes that earned a level, each with who is better off and what it rests on (S32). */
export function EarnedList({ framework, earned, handle, zone }: EarnedListProps) {
  return (
    <ol className="earned" aria-label="What earned it">
      {earned.map((one) => {
        const milestone = placeOf(framework, one.milestone)?.milestone;
        return (
          <li key={one.milestone}>
            <p>
              <Link href={milestoneHref(one.milestone, handle) as Route}>
                {milestone?.name ?? one.milestone}
              </Link>
            </p>
            {milestone && <p className="quiet">Better off: {milestone.betterOff}</p>}
            <ul>
              {one.items.map((item) => (
                <li key={item.id}>
                  {item.redacted ? (
                    <span className="quiet">evidence withdrawn by its owner</span>
                  ) : (
                    <Link href={`/evidence/${item.id}` as Route}>{item.title}</Link>
                  )}{' '}
                  <span className="quiet">{sayDate(item.happenedOn)}</span>
                </li>
              ))}
            </ul>
            <p className="quiet">
              {one.signers.join(' and ')}, {sayDate(dayOf(one.at, zone))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
