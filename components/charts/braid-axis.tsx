import type { BraidForm } from './braid-drawing';
import type { BraidFacts } from './braid-facts';
import { type Climb, tenth } from './geometry';
import { tickPath } from './strand';
import type { TimeAxis } from './time-axis';

type BraidAxisProps = {
  facts: BraidFacts & { asOf: string };
  axis: TimeAxis;
  y: Climb;
  left: number;
  right: number;
  form: BraidForm;
};

/** Level lines with their names, session ticks, months, and the dotted line of "as of". */
export function BraidAxis({ facts, axis, y, left, right, form }: BraidAxisProps) {
  const wide = form === 'wide';
  const now = axis.x(facts.asOf);
  const lines = [0, ...facts.levels.map((_, index) => index + 1)].map(
    (height) => `M${left} ${y(height)}H${right}`,
  );
  return (
    <>
      <path className="band-line" d={lines.join('')} />
      {facts.levels.map((level, index) => (
        <text
          key={level.code}
          className={wide ? 'axis-name' : 'axis-name inside'}
          x={wide ? left - 10 : left}
          y={wide ? tenth(y(index + 0.5) + 4) : y(index + 1) + 14}
        >
          {level.name}
        </text>
      ))}
      <path className="session-tick" d={tickPath(facts.sessions.map(axis.x), y.ground + 8, 8)} />
      {wide && facts.sessions.length > 0 && (
        <text className="axis-name" x={left - 10} y={y.ground + 17}>
          sessions
        </text>
      )}
      {axis.marks.map((mark) => (
        <text key={mark.x} className="axis-time" x={mark.x} y={y.ground + 40}>
          {mark.label}
        </text>
      ))}
      {now < right && <path className="as-of" d={`M${now} ${y.top - 8}V${y.ground + 22}`} />}
    </>
  );
}
