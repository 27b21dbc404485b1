import { tenth } from './geometry';

export type Turn = { x: number; y: number };

const widest = 14;

/**
 * A strand as a path: level until shortly before a turn, then a soft step that ends exactly at it.
 * Never overshoots, so the band between two strands tells the truth. Relative steps between rounded points:
 * half the bytes, and no error adds up.
 */
export function strandPath(start: Turn, turns: readonly Turn[], endX: number): string {
  let here = { x: tenth(start.x), y: tenth(start.y) };
  let path = `M${here.x} ${here.y}`;
  for (const turn of turns) {
    const there = { x: Math.max(tenth(turn.x), here.x), y: tenth(turn.y) };
    const from = Math.max(here.x, there.x - widest);
    const across = tenth(there.x - from);
    const half = tenth(across / 2);
    const rise = tight(tenth(there.y - here.y));
    path += `${from > here.x ? `H${tenth(from)}` : ''}c${half} 0 ${half}${rise} ${across}${rise}`;
    here = there;
  }
  return `${path}H${tenth(Math.max(endX, here.x))}`;
}

/** A number that follows another: a minus separates as well as a space does. */
const tight = (value: number) => (value < 0 ? `${value}` : ` ${value}`);

/** The area under a strand, down to the ground. */
export function underPath(strand: string, startX: number, ground: number): string {
  return `${strand}V${tenth(ground)}H${tenth(startX)}Z`;
}

/** Upright ticks of one height at each x, as one path. */
export function tickPath(xs: readonly number[], y: number, height: number): string {
  return xs
    .map((x, index) =>
      index === 0 ? `M${x} ${y}v${height}` : `m${tenth(x - (xs[index - 1] ?? 0))}-${height}v${height}`,
    )
    .join('');
}
