import { BraidAxis } from './braid-axis';
import { BraidBeads } from './braid-beads';
import { BraidEnds } from './braid-ends';
import { type BraidFacts, braidSentence, endHeights } from './braid-facts';
import { Strands, strands, Wash } from './braid-strands';
import { Drawing } from './drawing';
import { climb } from './geometry';
import { timeAxis } from './time-axis';

/** wide: 860 × 290 with every bead a link · narrow: 340 × 240, strands and ends only */
const forms = {
  wide: { width: 860, height: 290, left: 84, right: 740, ground: 234, top: 16, labels: 8 },
  narrow: { width: 340, height: 252, left: 8, right: 324, ground: 194, top: 40, labels: 4 },
};

export type BraidForm = keyof typeof forms;

type BraidDrawingProps = { facts: BraidFacts & { asOf: string }; form: BraidForm };

export function BraidDrawing({ facts, form }: BraidDrawingProps) {
  const { width, height, left, right, ground, top, labels } = forms[form];
  const axis = timeAxis(facts.from, facts.until, left, right, labels);
  const y = climb(facts.levels.length, ground, top);
  const id = `${facts.id}-${form}`;
  const path = strands({ ...facts, x: axis.x, y });
  const begun = facts.steps.length >= 2;
  return (
    <Drawing
      id={id}
      width={width}
      height={height}
      title={facts.title}
      sentence={braidSentence(facts)}
      links={form === 'wide'}
      className={`${form} draw-along`}
    >
      {begun && form === 'wide' && <Wash id={id} path={path} left={left} ground={ground} />}
      <BraidAxis facts={facts} axis={axis} y={y} left={left} right={right} form={form} />
      {begun && <Strands id={id} path={path} />}
      {begun && form === 'wide' && <BraidBeads id={id} steps={facts.steps} x={axis.x} y={y} />}
      <BraidEnds heights={endHeights(facts)} labels={facts.labels} x={axis.x(facts.asOf)} y={y} form={form} />
    </Drawing>
  );
}
