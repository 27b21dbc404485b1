import { Drawing } from './drawing';
import { tracks } from './facts';
import { climb } from './geometry';
import { LadderBands, LadderNames } from './ladder-bands';
import { type LadderFacts, ladderSentence } from './ladder-facts';
import { LadderCount } from './ladder-strip';
import { Rails } from './rails';

const x = { technical: 88, 'soft-skill': 232 };

/** 320 × 330: strips become counts, for phones. */
export function LadderNarrow(facts: LadderFacts) {
  const { id, title, levels, heights, agreed, labels } = facts;
  const y = climb(levels.length, 290, 22);
  return (
    <Drawing
      id={`${id}-n`}
      width={320}
      height={330}
      title={title}
      sentence={ladderSentence(facts)}
      links
      className="narrow draw-up"
    >
      <LadderBands levels={levels} agreed={agreed} x={x} y={y} />
      <Rails x={x} y={y} heights={heights} bead={8} beyond={10} />
      <LadderNames
        levels={levels.map(({ gate, ...level }) => level)}
        heights={heights}
        agreed={agreed}
        x={x}
        y={y}
      />
      {levels.map((level, index) =>
        tracks.map((track) => (
          <LadderCount
            key={level.code + track}
            level={level}
            track={track}
            x={x[track] + (track === 'technical' ? -20 : 20)}
            y={y(index + 0.5)}
          />
        )),
      )}
      {tracks.map((track) => (
        <text key={track} className={`foot ${track}`} x={x[track] + (track === 'technical' ? -6 : 6)} y={318}>
          {labels[track]}
        </text>
      ))}
    </Drawing>
  );
}
