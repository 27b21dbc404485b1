import { type LevelBand, tracks } from './facts';
import { Glyph, glyphWords } from './glyph';
import { namedMarks } from './ladder-facts';

/** Spells out the milestones that the ladder names by code: in review, stalled, in progress. */
export function LadderList({ levels }: { levels: readonly LevelBand[] }) {
  const named = levels.flatMap((level) =>
    tracks.flatMap((track) => namedMarks(level.marks[track]).map((mark) => ({ track, mark }))),
  );
  if (named.length === 0) return null;
  return (
    <ul className="ladder-list">
      {named.map(({ track, mark }) => (
        <li key={mark.code}>
          <svg width="12" height="12" viewBox="0 0 12 12" className={`glyph ${track}`} aria-hidden="true">
            <Glyph state={mark.state} track={track} />
          </svg>
          <span className="mark-code">{mark.code}</span>
          {mark.href ? <a href={mark.href}>{mark.name}</a> : <span>{mark.name}</span>}
          <span className="mark-word">{mark.word ?? glyphWords[mark.state]}</span>
        </li>
      ))}
    </ul>
  );
}
