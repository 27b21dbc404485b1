/** A coordinate with one decimal, which halves the bytes of a drawing. What is no number lies at 0. */
export function tenth(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}

/** A height kept between the ground and the top, whatever the facts say. */
export function within(height: number, levels: number): number {
  return Number.isFinite(height) ? Math.min(Math.max(height, 0), levels) : 0;
}

export type Climb = { (height: number): number; ground: number; top: number; band: number };

/** The shared vertical scale: one equal band per level between two y coordinates. */
export function climb(levels: number, ground: number, top: number): Climb {
  const count = Math.max(levels, 1);
  const band = (ground - top) / count;
  return Object.assign((height: number) => tenth(ground - within(height, count) * band), {
    ground,
    top,
    band,
  });
}
