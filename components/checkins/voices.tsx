import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import type { SignOffRow } from '@/lib/checkins/record';

type VoicesProps = { rows: SignOffRow[]; zone: string; now: string };

/** Every voice ever given on a milestone, with what was taken back and what it rested on. Nothing is overwritten. */
export function Voices({ rows, zone, now }: VoicesProps) {
  if (!rows.length) return null;
  return (
    <Sheet id="voices" title="Sign-offs">
      <ol className="grid gap-3 border-l-2 border-line pl-4">
        {rows.map((row) => (
          <li key={row.id}>
            <p>
              <strong>{row.signer}</strong> {said(row)}
              {row.standInFor && ` as stand-in for ${row.standInFor}`}
            </p>
            <p className="text-13 text-ink-3">
              <Time at={row.at} zone={zone} now={now} /> · under version {row.under}
              {row.evidenceWithdrawn > 0 && ' · evidence withdrawn since'}
            </p>
            {row.reason && <p className="written">{row.reason}</p>}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function said({ decision, voice }: SignOffRow): string {
  if (decision === 'back') return 'sent it back';
  if (decision === 'withdrawn') return 'took it back within seconds';
  return voice === 'mentor' ? 'signed it off' : 'was there and agreed';
}
