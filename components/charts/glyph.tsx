/** The two tracks, by the shape that carries them: technical = square, solid, left · soft-skill = circle, dashed, right. */
export type TrackName = 'technical' | 'soft-skill';

/** The eight members of the glyph family. */
export type GlyphState =
  | 'open'
  | 'in-progress'
  | 'in-review'
  | 'achieved'
  | 'parked'
  | 'stalled'
  | 'out'
  | 'to-confirm';

/** The word that stands beside a glyph, or in its title. */
export const glyphWords: Record<GlyphState, string> = {
  open: 'open',
  'in-progress': 'in progress',
  'in-review': 'in review',
  achieved: 'achieved',
  parked: 'parked',
  stalled: 'stalled',
  out: 'out of the count',
  'to-confirm': 'to confirm',
};

type GlyphProps = { state: GlyphState; track: TrackName };

/** One glyph in a 12 × 12 box; drawn in `currentColor`, which the classes `technical` and `soft-skill` set. */
export function Glyph({ state, track }: GlyphProps) {
  const square = track === 'technical';
  const outline = {
    className: state === 'achieved' ? 'g-full' : 'g-line',
    strokeDasharray: state === 'open' ? '2.5 2' : undefined,
  };
  return (
    <>
      {square ? (
        <rect x="1" y="1" width="10" height="10" rx="1.5" {...outline} />
      ) : (
        <circle cx="6" cy="6" r="5" {...outline} />
      )}
      {inner(state, square)}
    </>
  );
}

/** What the state adds inside (or, for stalled, beside) the outline. */
function inner(state: GlyphState, square: boolean) {
  if (state === 'in-review')
    return (
      <path
        className="g-fill"
        d={square ? 'M1 6h10v3.5a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 1 9.5z' : 'M1 6h10a5 5 0 0 1-10 0z'}
      />
    );
  if (state === 'achieved') return <path className="g-tick" d="M3.4 6.2 5.3 8 8.6 4.2" />;
  if (state === 'parked') return <path className="g-line" d="M4.5 4v4M7.5 4v4" />;
  if (state === 'out') return <path className="g-line" d={square ? 'M2 10 10 2' : 'M2.6 9.4 9.4 2.6'} />;
  if (state === 'to-confirm')
    return square ? (
      <rect className="g-fill" x="4.2" y="4.2" width="3.6" height="3.6" />
    ) : (
      <circle className="g-fill" cx="6" cy="6" r="2" />
    );
  if (state === 'stalled') return <path className="g-alert" d="M14.8 1.5v5.5M14.8 9.4v1.6" />;
  return null;
}
