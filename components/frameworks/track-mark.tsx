import type { TrackName } from '@/components/charts/glyph';

/** The shape of a track, filled: square for technical, circle for soft-skill. */
export function TrackMark({ track, size = 12 }: { track: TrackName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" className={`glyph ${track}`} aria-hidden="true">
      {track === 'technical' ? (
        <rect className="g-fill" x="1" y="1" width="10" height="10" rx="1.5" />
      ) : (
        <circle className="g-fill" cx="6" cy="6" r="5" />
      )}
    </svg>
  );
}
