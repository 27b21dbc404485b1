import { tenth } from './geometry';
import type { TrackName } from './glyph';

type CountBarProps = {
  met: number;
  of: number;
  track: TrackName;
  /** what is counted: "junior milestones met" */
  label: string;
  /** the rows behind the count */
  href?: string;
};

const width = 120;

/** "4 of 6" with one cell per milestone; the number is always printed, the bar only shows it. */
export function CountBar({ met, of, track, label, href }: CountBarProps) {
  const words = `${met} of ${of}`;
  const step = width / Math.max(of, 1);
  const cells = Array.from({ length: Math.max(of, 0) }, (_, index) => index);
  return (
    <span className={`count-bar ${track}`}>
      <svg width={width} height="8" viewBox={`0 0 ${width} 8`} aria-hidden="true">
        {cells.map((cell) => (
          <rect
            key={cell}
            className={cell < met ? 'cell-met' : 'cell'}
            x={tenth(cell * step + 0.5)}
            y=".5"
            width={tenth(Math.max(step - 3, 1))}
            height="7"
            rx={track === 'technical' ? 1 : 3.5}
          />
        ))}
      </svg>
      {href ? (
        <a href={href} aria-label={`${words} ${label}`}>
          {words}
        </a>
      ) : (
        <span>
          <span>{words}</span>
          <span className="sr-only"> {label}</span>
        </span>
      )}
    </span>
  );
}
