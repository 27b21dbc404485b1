/**
 * Pictures that many machines lack a face for, drawn on a field of 24. Paths of Lucide, whose licence stands in LICENSE.
 * Each value is what one stroke draws.
 */
const drawn: Record<string, string> = {
  '🚲': 'M22 17.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 1 1 7 0M9 17.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 1 1 7 0M16 5a1 1 0 1 1-2 0 1 1 0 1 1 2 0M12 17.5V14l-3-3 4-3 2 3h2',
  '✈': 'M17.8 19.2 16 11l3.5-3.5C21 6 21.5 4 21 3c-1-.5-3 0-4.5 1.5L13 8 4.8 6.2c-.5-.1-.9.1-1.1.5l-.3.5c-.2.5-.1 1 .3 1.3L9 12l-2 3H4l-1 1 3 2 2 3 1-1v-3l3-2 3.5 5.3c.3.4.8.5 1.3.3l.5-.2c.4-.3.6-.7.5-1.2z',
  '🚀': 'M12 15v5s3-.5 4-2c1.1-1.6 0-5 0-5M4.5 16.5c-1.5 1.3-2 5-2 5s3.7-.5 5-2c.7-.8.7-2.1-.1-2.9a2.2 2.2 0 0 0-2.9-.1M9 12a22 22 0 0 1 2-3.9A12.9 12.9 0 0 1 22 2c0 2.7-.8 7.5-6 11a22.4 22.4 0 0 1-4 2zM9 12H4s.5-3 2-4c1.6-1.1 5 .05 5 .05',
};

/** True if a framework's icon is one we draw; any other is shown as it is written. */
export const isDrawn = (icon: string) => pathOf(icon) !== undefined;

type LevelPictureProps = { icon: string /** px */; size: number; x?: number; y?: number };

/** The picture of a level, in HTML or inside another drawing. Decoration: the level's name always stands beside it. */
export function LevelPicture({ icon, size, x, y }: LevelPictureProps) {
  return (
    <svg
      className="level-picture"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      x={x}
      y={y}
      aria-hidden="true"
    >
      <path d={pathOf(icon)} />
    </svg>
  );
}

/** An emoji may carry a variation selector behind it. */
const pathOf = (icon: string) => drawn[icon.replace('\uFE0F', '')];
