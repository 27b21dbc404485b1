import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Braid } from '@/components/charts/braid';
import { CountBar } from '@/components/charts/count-bar';
import { Dumbbells } from '@/components/charts/dumbbells';
import { Glyph, type GlyphState, glyphWords, type TrackName } from '@/components/charts/glyph';
import { Ladder } from '@/components/charts/ladder';
import { LadderGlyph } from '@/components/charts/ladder-glyph';
import { MilestoneMap } from '@/components/charts/milestone-map';
import { SparkBraid } from '@/components/charts/spark-braid';
import { strandPath } from '@/components/charts/strand';
import { bands, braid, competencies } from '../support/ladder-cast';

const draw = (element: ReactElement) => renderToStaticMarkup(element);
/** All drawings of a chart without the rows around them. */
const drawing = (html: string) => (html.match(/<svg.*?<\/svg>/gsu) ?? []).join('');

const labels = { technical: 'technical 4 of 6', 'soft-skill': 'soft-skill 3 of 8' };

const ladder = (
  levels: number,
  technical: number,
  soft: number,
  met = { technical: 11, 'soft-skill': 6 },
  next?: readonly GlyphState[],
) => (
  <Ladder
    id="l"
    title="Priya's ladder"
    levels={bands(levels, met, next)}
    agreed="junior"
    labels={labels}
    heights={{ technical, 'soft-skill': soft }}
  />
);

const map = (levels: number) => {
  const all = bands(levels, { technical: 11, 'soft-skill': 6 });
  return (
    <MilestoneMap id="m" caption="Milestones" levels={all} competencies={competencies(all)} agreed="junior" />
  );
};

const spark = (levels: number, count: number) => {
  const facts = braid(levels, count);
  return (
    <SparkBraid label="Growth" levels={levels} from={facts.from} until={facts.until} steps={facts.steps} />
  );
};

const dumbbells = (count: number) => (
  <Dumbbells
    id="d"
    rows={Array.from({ length: count }, (_, n) => ({
      ...{ code: `T${n}-J1`, name: 'Turns raw data into data others can train on', href: '/framework' },
      ...{
        track: n % 2 ? ('soft-skill' as const) : ('technical' as const),
        self: n % 4,
        mentor: (n + 1) % 4,
      },
    }))}
    points={['no opportunity yet', 'working towards', 'meeting', 'exceeding']}
    names={{ self: 'Priya', mentor: 'Inés' }}
    sentence="1 of 2 seen differently."
  />
);

const charts: [string, ReactElement][] = [
  ...[2, 3, 6].flatMap((levels): [string, ReactElement][] => [
    [`ladder of ${levels} levels`, ladder(levels, levels * 0.6, levels * 0.4)],
    [
      `ladder glyph of ${levels} levels`,
      <LadderGlyph key="g" levels={levels} heights={{ technical: 1.33, 'soft-skill': levels }} label="x" />,
    ],
    [`map of ${levels} levels`, map(levels)],
    [`braid of ${levels} levels`, <Braid key="b" {...braid(levels, 53)} />],
    [`spark braid of ${levels} levels`, spark(levels, 20)],
  ]),
  ['ladder of a new mentee', ladder(3, 0, 0, { technical: 0, 'soft-skill': 0 })],
  [
    'ladder without any level',
    <Ladder
      key="l"
      id="l"
      title="x"
      levels={[]}
      heights={{ technical: 0, 'soft-skill': 0 }}
      labels={labels}
    />,
  ],
  ['ladder of broken heights', ladder(3, Number.NaN, Number.POSITIVE_INFINITY)],
  ['map without competencies', <MilestoneMap key="m" id="m" caption="x" levels={[]} competencies={[]} />],
  ['braid without a sign-off', <Braid key="b" {...braid(3, 0)} sessions={[]} />],
  [
    'braid of a single day',
    <Braid key="b" {...braid(3, 3)} from="2026-08-01" until="2026-08-01" asOf="2026-08-01" />,
  ],
  ['spark braid without a sign-off', spark(3, 0)],
  ['dumbbells of one', dumbbells(1)],
  ['dumbbells of a whole level', dumbbells(20)],
  ['dumbbells of nothing', dumbbells(0)],
  ['count bar of nothing', <CountBar key="c" met={0} of={0} track="technical" label="x" />],
];

describe('look.md 7: every chart keeps the rules', () => {
  test.each(charts)('%s has no broken number and at most one decimal in a coordinate', (_, chart) => {
    const html = draw(chart);
    expect(html).not.toMatch(/NaN|Infinity|undefined|null/u);
    expect(drawing(html).replaceAll(/<(title|desc|text).*?<\/\1>/gsu, '')).not.toMatch(/="[^"#]*\d\.\d\d/u);
  });

  test.each(charts)('%s: no drawing weighs more than 14 kB', (name, chart) => {
    const html = draw(chart);
    const drawings = html.includes('milestone-map') ? [html] : (html.match(/<svg.*?<\/svg>/gsu) ?? []);
    // The ceiling is for the 53 milestones of the shipped framework; six levels as large hold 119.
    const ceiling = 14 * 1024 * (name === 'map of 6 levels' ? 119 / 53 : 1);
    for (const one of drawings) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(ceiling);
  });

  test.each(charts)('%s takes colour from classes only and uses each id once', (_, chart) => {
    const html = draw(chart);
    expect(html).not.toMatch(/(fill|stroke|style)="(#|rgb|oklch|color|var|background)/u);
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(charts)('%s names its drawing; one with links is a group', (_, chart) => {
    for (const [svg] of draw(chart).matchAll(/<svg.*?<\/svg>/gsu)) {
      const named = /aria-labelledby="(\S+) (\S+)"/u.exec(svg);
      if (named) for (const id of named.slice(1)) expect(svg).toContain(`id="${id}"`);
      expect(svg).toMatch(/aria-hidden="true"|role="(img|group)"/u);
      if (svg.includes('<a ')) expect(svg).toContain('role="group"');
    }
  });
});

describe('R15 look.md 6.3: where we see it differently', () => {
  test('both marks stand where they were answered, in shapes of their own, and the table says the same', () => {
    const html = draw(dumbbells(2));
    const [first, second] = [...html.matchAll(/<li.*?<\/li>/gsu)].map(([row]) => row);
    expect(first).toMatch(/<rect class="g-fill" x="37.5%"/u);
    expect(first).toMatch(/<circle class="dumbbell-self" cx="12.5%"/u);
    expect(second).toMatch(/<circle class="g-fill" cx="62.5%"/u);
    expect(html).toContain('T0-J1: Priya no opportunity yet, Inés working towards');
    expect(html).toMatch(/<details.*<td>no opportunity yet<\/td><td>working towards<\/td>/su);
    expect(html).not.toMatch(/average|mean|%<\/|25%/u);
  });
});

describe('no mark relies on colour', () => {
  const states = Object.keys(glyphWords) as GlyphState[];
  const shape = (state: GlyphState, track: TrackName) =>
    draw(
      <svg aria-hidden="true">
        <Glyph state={state} track={track} />
      </svg>,
    ).replaceAll(/ class="[^"]*"/gu, '');

  test('the eight glyphs differ in drawing alone, and so do the tracks', () => {
    const outline = (state: GlyphState) => (state === 'achieved' ? 'filled' : 'outlined');
    const drawings = states.flatMap((state) =>
      [shape(state, 'technical'), shape(state, 'soft-skill')].map((one) => one + outline(state)),
    );
    expect(new Set(drawings).size).toBe(16);
  });

  test('the map says code, name and state of every mark in words', () => {
    const html = draw(map(3));
    expect(html).toContain('aria-label="T1-J1 Reproduces a reported bug before fixing it · achieved"');
    expect(html).toContain('· in review"');
  });

  test('technical is a square, soft-skill a circle, on the ladder and in its icon', () => {
    for (const chart of [
      ladder(3, 1, 1),
      <LadderGlyph key="g" levels={3} heights={{ technical: 1, 'soft-skill': 1 }} label="x" />,
    ]) {
      const html = draw(chart);
      expect(html).toMatch(/<g class="technical"><rect class="bead"/u);
      expect(html).toMatch(/<g class="soft-skill"><circle class="bead"/u);
    }
  });
});

test('a picture that many machines lack a face for is drawn; any other icon of a level stays as written', () => {
  const levels = bands(3, { technical: 1, 'soft-skill': 1 }).map((level, index) => ({
    ...level,
    icon: ['🚲', '✈️', '§'][index],
  }));
  const html = draw(
    <Ladder id="l" title="L" levels={levels} labels={labels} heights={{ technical: 0, 'soft-skill': 0 }} />,
  );
  expect(html).not.toMatch(/\p{Extended_Pictographic}/u);
  expect(html.match(/class="level-picture"/gu)).toHaveLength(4);
  expect(html).toContain(`§ ${levels[2]?.name}`);
});

describe('the drawing tells the truth', () => {
  test('the rung tilts towards the stronger side and the sentence says so', () => {
    const rung = (html: string) =>
      /class="rung" d="M\d+ ([\d.]+)L\d+ ([\d.]+)"/u.exec(html)!.slice(1).map(Number);
    const [left, right] = rung(draw(ladder(3, 2, 1)));
    expect(left!).toBeLessThan(right!);
    expect(draw(ladder(3, 2, 1))).toContain('The rung is higher on the technical side.');
    expect(draw(ladder(3, 1, 1))).toContain('The rung is level.');
  });

  test('R38: an empty ladder shows the path and the first step, no percentage and no alert', () => {
    const html = draw(ladder(3, 0, 0, { technical: 0, 'soft-skill': 0 }, []));
    expect(html).toContain('Every rung starts empty. Pick the first.');
    expect(html).not.toMatch(/%|g-alert/u);
  });

  test('fewer than two sign-offs draw beads but no strand', () => {
    const html = draw(<Braid {...braid(3, 1)} />);
    expect(html).toContain('The braid begins with the first sign-off.');
    expect(html).not.toContain('class="strand"');
    expect(html).toContain('class="bead"');
  });

  test('R19: as of a date, nothing later is in the markup', () => {
    const facts = braid(3, 12);
    const later = facts.steps.at(-1)!;
    const html = draw(
      <Braid
        {...facts}
        asOf={facts.steps[5]!.at}
        steps={facts.steps.map((step) => (step === later ? { ...step, label: 'canary' } : step))}
      />,
    );
    expect(html).not.toContain('canary');
  });

  test('a strand stands exactly at the height of each sign-off', () => {
    expect(strandPath({ x: 0, y: 100 }, [{ x: 50, y: 80 }], 90)).toBe('M0 100H36c7 0 7-20 14-20H90');
  });

  test('the heights are never printed', () => {
    expect(draw(ladder(3, 1.37, 0.61)).replaceAll(/<[^>]*>/gu, ' ')).not.toMatch(/\d\.\d/u);
  });
});
