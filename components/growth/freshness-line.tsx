import { OneButton } from '@/components/ui/one-button';
import { refresh } from '@/lib/growth/actions';
import type { Freshness } from '@/lib/growth/freshness';

type FreshnessLineProps = { freshness: Freshness | null; milestone: string; mine: boolean };

/** When a met milestone was last shown, and one click to show it again. A hint: nothing goes back by itself (R14). */
export function FreshnessLine({ freshness, milestone, mine }: FreshnessLineProps) {
  if (!freshness) return null;
  return (
    <div className="opportunity">
      <p className="quiet">
        It was {freshness.sentence.replace('shown within', 'last shown within')}. It stays met.
      </p>
      {mine && freshness.worthRefresh && (
        <OneButton action={refresh} fields={{ key: crypto.randomUUID(), milestone }}>
          I showed it again today
        </OneButton>
      )}
    </div>
  );
}
