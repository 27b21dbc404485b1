import type { BraidFacts, BraidStep } from '@/components/charts/braid-facts';
import { type LevelBand, type Mark, type PerTrack, tracks } from '@/components/charts/facts';
import { type GlyphState, glyphWords, type TrackName } from '@/components/charts/glyph';
import type { MapCompetency } from '@/components/charts/milestone-map';

/** Milestones per level and track, as many as the shipped framework has; further levels repeat the last. */
const sizes: PerTrack<number[]> = { technical: [9, 6, 7], 'soft-skill': [10, 8, 13] };
const names = ['junior', 'developing', 'senior', 'expert', 'guide', 'elder'];
const icons = ['🚲', '✈️', '🚀'];
const letter = { technical: 'T', 'soft-skill': 'P' };
const every = Object.keys(glyphWords) as GlyphState[];

/** A mark with a name as long as real ones. */
export function mark(track: TrackName, level: number, index: number, state: GlyphState): Mark {
  const code = `${letter[track]}${(index % 8) + 1}-${'JDSEGX'[level]}${Math.floor(index / 8) + 1}`;
  return {
    code,
    name: 'Reproduces a reported bug before fixing it',
    state,
    href: `/people/priya/milestones/${code}`,
  };
}

/** `met` milestones achieved from the bottom up, the next ones in every other state, the rest open. */
export function bands(
  levels: number,
  met: PerTrack<number>,
  next: readonly GlyphState[] = every,
): LevelBand[] {
  const left = { ...met };
  const rest = { technical: [...next], 'soft-skill': [...next] };
  const stateOf = (track: TrackName): GlyphState => {
    if (left[track]-- > 0) return 'achieved';
    return rest[track].shift() ?? 'open';
  };
  return Array.from({ length: levels }, (_, level) => ({
    code: names[level]!,
    name: names[level]!,
    icon: icons[level],
    marks: Object.fromEntries(
      tracks.map((track) => {
        const count = sizes[track][Math.min(level, 2)]!;
        return [
          track,
          Array.from({ length: count }, (_, index) => mark(track, level, index, stateOf(track))),
        ];
      }),
    ) as PerTrack<Mark[]>,
    href: { technical: `#map-technical-${level}`, 'soft-skill': `#map-soft-${level}` },
  }));
}

/** As many sign-offs as asked for, spread over 20 months, both strands rising. */
export function braid(levels: number, count: number): BraidFacts {
  const from = Date.UTC(2025, 2, 1);
  const at = (share: number) => new Date(from + share * 600 * 86_400_000).toISOString();
  const steps = Array.from({ length: count }, (_, index): BraidStep => {
    const track: TrackName = (index * 5) % 8 < 3 ? 'technical' : 'soft-skill';
    const code = mark(track, 0, index, 'achieved').code;
    const lead = track === 'technical' ? Math.sin(index / 6) * 0.25 : 0;
    const height = (levels * 0.8 * (index + 1)) / (count + 1) + lead;
    const label = `${code} signed off by Ines, 12 Mar 2026`;
    return {
      id: `${index}`,
      track,
      at: at((index + 1) / (count + 2)),
      height,
      label,
      href: `/people/priya/milestones/${code}`,
    };
  });
  return {
    id: 'braid',
    title: 'Growth since March 2025',
    levels: names.slice(0, levels).map((name) => ({ code: name, name })),
    from: at(0),
    until: at(1.05),
    asOf: at(1),
    steps,
    sessions: Array.from({ length: 60 }, (_, index) => at(index / 60)),
    labels: { technical: 'technical 4 of 6', 'soft-skill': 'soft-skill 10 of 13' },
  };
}

/** The 14 competencies with the marks of `bands`, dealt out level by level; one of the 42 cells stays empty. */
export function competencies(levels: readonly LevelBand[]): MapCompetency[] {
  const wide = { technical: 6, 'soft-skill': 8 };
  const title = { technical: 'Experiments and evaluation', 'soft-skill': 'Asking for help and giving it' };
  return tracks.flatMap((track) =>
    Array.from({ length: wide[track] }, (_, row) => ({
      code: `${letter[track]}${row + 1}`,
      name: title[track],
      track,
      cells: Object.fromEntries(
        levels.map((level) => [
          level.code,
          level.marks[track].filter((_, index) => index % wide[track] === row),
        ]),
      ),
    })),
  );
}
