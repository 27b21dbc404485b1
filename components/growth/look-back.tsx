import type { Route } from 'next';
import { ArrowKeys } from '@/components/charts/arrow-keys';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { keepAt, type When } from '@/lib/growth/as-of';
import { stopsOf } from '@/lib/growth/stops';
import { dayOf } from '@/lib/people/active-days';

export type LookBackProps = {
  /** the path of the page, without a query */
  path: string;
  /** what the address keeps beside the day */
  keep?: Record<string, string | undefined>;
  /** the first instant on record; ISO */
  begins: string | undefined;
  /** the present instant; ISO */
  present: string;
  when: When;
  /** months over all the time there was; else the latest ones */
  spread?: boolean;
};

/** The scrubber: months as links that the arrow keys walk, any day through a plain form. It needs no script. */
export function LookBack({ path, keep = {}, begins, present, when, spread = false }: LookBackProps) {
  const kept = Object.entries(keep).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const here = kept.length ? `${path}?${new URLSearchParams(kept)}` : path;
  const stops = stopsOf(begins ?? present, present, when, spread);
  const from = begins && dayOf(begins, when.zone);
  return (
    <div className="look-back no-print">
      <nav aria-label="Look back">
        <ArrowKeys className="stops">
          {stops.map((stop) => (
            <Link
              key={stop.text}
              href={keepAt(here, stop.text) as Route}
              aria-current={stop.current ? 'date' : undefined}
            >
              {stop.says}
            </Link>
          ))}
          <Link href={here as Route} aria-current={when.day ? undefined : 'date'}>
            Today
          </Link>
        </ArrowKeys>
      </nav>
      <form action={path} className="any-day">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          Any day{' '}
          <input
            type="date"
            name="at"
            required
            min={from}
            max={dayOf(present, when.zone)}
            defaultValue={when.day ?? undefined}
          />
        </label>
        <Button type="submit" small>
          Show that day
        </Button>
      </form>
    </div>
  );
}
