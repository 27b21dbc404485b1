import type { Mark } from './facts';
import { glyphWords, type TrackName } from './glyph';
import { spriteId } from './glyph-sprite';

type MapCellProps = { prefix: string; track: TrackName; marks: readonly Mark[]; agreed: boolean };

/** One competency at one level: its glyphs, each a link with its name and state, or a dash. */
export function MapCell({ prefix, track, marks, agreed }: MapCellProps) {
  return (
    <td className={agreed ? 'agreed' : undefined}>
      {marks.map((mark) => (
        <MapGlyph key={mark.code} prefix={prefix} track={track} mark={mark} />
      ))}
      {marks.length === 0 && (
        <span className="no-mark">
          –<span className="sr-only">no milestone</span>
        </span>
      )}
    </td>
  );
}

function MapGlyph({ prefix, track, mark }: { prefix: string; track: TrackName; mark: Mark }) {
  const name = `${mark.code} ${mark.name} · ${mark.word ?? glyphWords[mark.state]}`;
  const drawing = (
    <svg aria-hidden="true">
      <use href={`#${spriteId(prefix, track, mark.state)}`} />
    </svg>
  );
  if (!mark.href)
    return (
      <span role="img" aria-label={name}>
        {drawing}
      </span>
    );
  return (
    <a href={mark.href} aria-label={name}>
      {drawing}
    </a>
  );
}
