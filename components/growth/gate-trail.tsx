import type { Route } from 'next';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Time } from '@/components/ui/time';
import { rowsOf, standingInWords, type Trail } from '@/lib/growth/trail';
import { TrailEvidence } from './trail-evidence';

/** Evidence named before the rest is a click away. */
const FIRST = 3;

type GateTrailProps = {
  trail: Trail;
  /** the page of the milestone, where the rest is */
  href: string;
  now: string;
  zone: string;
};

/** The rows behind one milestone of a gate, opened in place: standing, voices and evidence, with their dates (M-5). */
export function GateTrail({ trail, href, now, zone }: GateTrailProps) {
  const rows = rowsOf(trail);
  if (rows === 0) return null;
  const day = (at: string) => <Time at={at} now={now} zone={zone} form="day" />;
  const rest = trail.evidence.length - FIRST;
  return (
    <Disclosure
      summary={
        <>
          {rows} {rows === 1 ? 'row' : 'rows'}
          <span className="sr-only"> behind {trail.milestone}</span>
        </>
      }
    >
      <ul className="gate-trail">
        {trail.standing && trail.since && (
          <li>
            {standingInWords[trail.standing]} since {day(trail.since)}
          </li>
        )}
        {trail.pendingSince && <li>sign-off asked for {day(trail.pendingSince)}</li>}
        {trail.signOffs.map(({ id, signer, at }) => (
          <li key={id}>
            signed off by {signer}, {day(at)}
          </li>
        ))}
      </ul>
      {trail.evidence.length > 0 && <TrailEvidence items={trail.evidence.slice(0, FIRST)} />}
      {rest > 0 && (
        <Link href={href as Route}>
          {rest} more {rest === 1 ? 'item' : 'items'} of evidence
        </Link>
      )}
    </Disclosure>
  );
}
