import { Drawing } from './drawing';
import { tracks } from './facts';
import { climb } from './geometry';
import { GlyphSprite } from './glyph-sprite';
import { LadderBands, LadderNames } from './ladder-bands';
import { allMarks, type LadderFacts, ladderSentence } from './ladder-facts';
import { LadderStrip } from './ladder-strip';
import { Rails } from './rails';

const x = { technical: 140, 'soft-skill': 380 };

/** 520 × 380: the full drawing, for a container of 460 px and more. */
export function LadderWide(facts: LadderFacts) {
  const { id, title, levels, heights, agreed, labels } = facts;
  const y = climb(levels.length, 344, 28);
  return (
    <Drawing
      id={`${id}-w`}
      width={520}
      height={380}
      title={title}
      sentence={ladderSentence(facts)}
      links
      className="wide draw-up"
    >
      <GlyphSprite prefix={id} marks={allMarks(levels)} size={10} />
      <LadderBands levels={levels} agreed={agreed} x={x} y={y} />
      <Rails x={x} y={y} heights={heights} bead={8} beyond={12} />
      <LadderNames levels={levels} agreed={agreed} heights={heights} x={x} y={y} />
      {levels.map((level, index) =>
        tracks.map((track) => (
          <LadderStrip
            key={level.code + track}
            prefix={id}
            level={level}
            track={track}
            rail={x[track]}
            top={y(index + 1)}
            band={y.band}
          />
        )),
      )}
      {tracks.map((track) => (
        <text key={track} className={`foot ${track}`} x={x[track]} y={370}>
          {labels[track]}
        </text>
      ))}
    </Drawing>
  );
}
