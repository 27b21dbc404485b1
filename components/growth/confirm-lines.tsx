import type { Route } from 'next';
import { Fragment } from 'react';
import { Link } from '@/components/ui/link';
import { sayConfirmForOthers, sayConfirmOfMine } from '@/lib/growth/say-confirm';
import { milestoneHref } from './marks';

/** Codes named before the rest is on the page of the person. */
const FIRST = 4;

/** On a mentor's home: what their mentees met under an earlier wording. Nothing while there is none. */
export function ConfirmLine({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <ul className="asks" aria-label="To confirm under the new wording">
      <li>
        <p>{sayConfirmForOthers(count)}</p>
        <Link href={'/sign-off/again' as Route}>Confirm</Link>
      </li>
    </ul>
  );
}

/** On the mentee's home: what waits to be confirmed, and by whom. */
export function ConfirmOfMine({ codes, mentors }: { codes: string[]; mentors: string[] }) {
  if (codes.length === 0) return null;
  const rest = codes.length - FIRST;
  return (
    <ul className="asks" aria-label="To be confirmed under the new wording">
      <li>
        <p>{sayConfirmOfMine(codes.length, mentors)}</p>
        <span>
          {codes.slice(0, FIRST).map((code, at) => (
            <Fragment key={code}>
              {at > 0 && ', '}
              <Link href={milestoneHref(code) as Route}>{code}</Link>
            </Fragment>
          ))}
          {rest > 0 && ` and ${rest} more`}
        </span>
      </li>
    </ul>
  );
}
