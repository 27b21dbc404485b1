import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { type Carried, oldWordingHref, sayCarried } from '@/lib/growth/carried';

type CarriedFlagProps = { carried: Carried | null | undefined; handle?: string };

/** Beside a standing that was judged under another wording: said in words, with that wording one click away (R19). */
export function CarriedFlag({ carried, handle }: CarriedFlagProps) {
  if (!carried) return null;
  return (
    <span className="quiet">
      {' · '}
      <Link href={oldWordingHref(carried, handle) as Route}>{sayCarried(carried)}</Link>
    </span>
  );
}
