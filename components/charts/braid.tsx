import { shortMonths } from '@/components/ui/short-months';
import { BraidDrawing } from './braid-drawing';
import { type BraidFacts, upToDate } from './braid-facts';
import { ChartFigure } from './chart-figure';

const day = shortMonths({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Growth over time: two strands that step up at each sign-off, sessions beneath, a line at "as of". */
export function Braid(facts: BraidFacts) {
  const shown = upToDate(facts);
  const begun = shown.steps.length >= 2;
  const rule = begun
    ? 'A strand steps up at each sign-off, and down where a milestone went back. The tint between them belongs to the strand that leads.'
    : 'The braid begins with the first sign-off.';
  return (
    <ChartFigure kind="braid" rule={rule} table={shown.steps.length > 0 && <BraidTable {...shown} />}>
      <BraidDrawing facts={shown} form="wide" />
      <BraidDrawing facts={shown} form="narrow" />
    </ChartFigure>
  );
}

function BraidTable({ title, steps }: BraidFacts) {
  return (
    <table className="table">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Track</th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id}>
            <td>{day(new Date(step.at))}</td>
            <td>{step.track}</td>
            <td>{step.href ? <a href={step.href}>{step.label}</a> : step.label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
