import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { When } from '@/lib/growth/as-of';
import { sayDate } from '@/lib/people/say-time';

type AsOfLineProps = {
  when: When;
  /** the same page of today */
  today: string;
  children?: string;
};

/** Says on every page of the past which day it shows, and leads back. A page of today has none. */
export function AsOfLine({ when, today, children }: AsOfLineProps) {
  if (!when.day) return null;
  return (
    <aside className="as-of-banner" aria-label="As of a day in the past">
      <p>
        <strong>As of {sayDate(when.day)}</strong> · <Link href={today as Route}>back to today</Link>
      </p>
      <p className="quiet">
        {children ?? 'What was known on that evening.'} Nothing can be written here. You see what you may see
        today, and what was withdrawn since stays withdrawn.
      </p>
    </aside>
  );
}
