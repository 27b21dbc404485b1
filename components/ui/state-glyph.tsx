import { Glyph, type GlyphState, glyphWords, type TrackName } from '@/components/charts/glyph';

type StateGlyphProps = {
  state: GlyphState;
  track: TrackName;
  /** the word beside it, more exact than the state's own: "sign-off pending", "overdue" */
  word?: string;
  /** keep the word in the title only, where a list already says it */
  quiet?: boolean;
  /** px */
  size?: number;
};

/** A state in the shape of its track, with its word. */
export function StateGlyph({ state, track, word = glyphWords[state], quiet, size = 12 }: StateGlyphProps) {
  const drawing = { width: size, height: size, viewBox: '0 0 12 12', className: `glyph ${track}` };
  if (quiet)
    return (
      <svg {...drawing} role="img" aria-label={word}>
        <title>{word}</title>
        <Glyph state={state} track={track} />
      </svg>
    );
  return (
    <span className={`state ${state}`}>
      <svg {...drawing} aria-hidden="true">
        <Glyph state={state} track={track} />
      </svg>
      <span>
        {state === 'achieved' && '✓ '}
        {word}
      </span>
    </span>
  );
}
