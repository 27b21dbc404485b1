import { tenth } from './geometry';

export const wheel = { width: 560, height: 420, x: 280, y: 210, inner: 38, outer: 144 } as const;

/** Angles in degrees, clockwise from the top. */
export type Sector = { from: number; to: number };

/** Technical on the right from the top down, soft-skill on the left from the top down: equal halves, whatever their number. */
export function sectorOf(track: 'technical' | 'soft-skill', index: number, of: number): Sector {
  const step = 180 / Math.max(of, 1);
  return track === 'technical'
    ? { from: index * step, to: (index + 1) * step }
    : { from: 360 - (index + 1) * step, to: 360 - index * step };
}

export const at = (angle: number, radius: number): [number, number] => {
  const turn = (angle * Math.PI) / 180;
  return [tenth(wheel.x + radius * Math.sin(turn)), tenth(wheel.y - radius * Math.cos(turn))];
};

/** The band of a ring: `levels` equal ones between the inner and the outer radius. */
export function ringOf(index: number, levels: number): { from: number; to: number } {
  const step = (wheel.outer - wheel.inner) / Math.max(levels, 1);
  return { from: wheel.inner + index * step, to: wheel.inner + (index + 1) * step };
}

/** The outline of a piece of a ring, as the `d` of a path; a degree short at each side, so that neighbours stand apart. */
export function piece({ from, to }: Sector, inner: number, outer: number): string {
  if (!(outer > inner)) return '';
  const [a, b] = [from + 1, to - 1];
  const [p, q, r, s] = [at(a, outer), at(b, outer), at(b, inner), at(a, inner)];
  const [out, back] = [tenth(outer), tenth(inner)];
  return `M${p}A${out} ${out} 0 0 1 ${q}L${r}A${back} ${back} 0 0 0 ${s}Z`;
}

/** An arc across a sector. */
export function arc({ from, to }: Sector, radius: number): string {
  const far = tenth(radius);
  return `M${at(from + 1, radius)}A${far} ${far} 0 0 1 ${at(to - 1, radius)}`;
}

/** A name on at most two lines, broken at "and" or else near its middle. */
export function linesOf(name: string): string[] {
  if (name.length <= 18) return [name];
  const words = name.split(' ');
  const and = words.indexOf('and');
  const middle = words.findIndex((_, i) => words.slice(0, i + 1).join(' ').length >= name.length / 2) + 1;
  const cut = and > 0 ? and : Math.min(Math.max(middle, 1), words.length - 1);
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')].filter(Boolean);
}
