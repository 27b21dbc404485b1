import { Glyph, type GlyphState, glyphWords, type TrackName } from './glyph';

type GlyphLegendProps = {
  /** only what the chart shows; default all eight */
  states?: readonly GlyphState[];
  /** the words of this chart: { achieved: 'met', out: 'no opportunity yet' } */
  words?: Partial<Record<GlyphState, string>>;
};

const both: readonly TrackName[] = ['technical', 'soft-skill'];

/** What each glyph means, in both shapes. */
export function GlyphLegend({ states = Object.keys(glyphWords) as GlyphState[], words }: GlyphLegendProps) {
  return (
    <ul className="glyph-legend" aria-label="What the marks mean">
      {states.map((state) => (
        <li key={state} className={`state ${state}`}>
          {both.map((track) => (
            <svg
              key={track}
              width="11"
              height="11"
              viewBox="0 0 12 12"
              className={`glyph ${track}`}
              aria-hidden="true"
            >
              <Glyph state={state} track={track} />
            </svg>
          ))}
          <span>{words?.[state] ?? glyphWords[state]}</span>
        </li>
      ))}
    </ul>
  );
}
