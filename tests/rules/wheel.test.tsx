import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Wheel } from '@/components/charts/wheel';
import { linesOf, piece, ringOf, sectorOf, wheel } from '@/components/charts/wheel-geometry';
import { answers } from '@/db/enums';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { fillOf, sayWheel, wheelOf } from '@/lib/growth/wheel';
import { shipped, withoutMiddle } from '../support/shipped-framework';

const framework = enabledOnly(shipped);
const codes = framework.milestones.map((each) => each.code);
const standing = fc.constantFrom('met', 'not-yet', 'no-opportunity-yet').map(String);
const standings = fc
  .subarray(codes)
  .chain((some) =>
    fc
      .tuple(...some.map(() => standing))
      .map((all) => some.map((milestone, i) => ({ milestone, standing: all[i] as 'met' }))),
  );
const ratings = fc.subarray(codes.filter((code) => code.includes('-M'))).chain((some) =>
  fc.tuple(...some.map(() => fc.constantFrom(...answers))).map((all) =>
    some.flatMap((milestone, i) => [
      { kind: 'mentor' as const, milestone, answer: all[i]! },
      { kind: 'self' as const, milestone, answer: all[(i + 1) % some.length]! },
    ]),
  ),
);

test('look-6.3 R18 every ring equals a naive recount, and the two tracks are never added', () => {
  fc.assert(
    fc.property(standings, (rows) => {
      for (const wedge of wheelOf(framework, rows, null))
        for (const ring of wedge.rings) {
          const here = framework.milestones.filter(
            (each) => each.competency === wedge.code && each.level === ring.level,
          );
          const met = here.filter(({ code }) =>
            rows.some((row) => row.milestone === code && row.standing === 'met'),
          );
          expect(ring).toMatchObject({ met: { n: met.length, of: here.length }, mentor: null, self: null });
          expect(fillOf(ring)).toBe(here.length ? met.length / here.length : 0);
        }
    }),
  );
});

test('R17 look-6.3 at the level of the check-in the mentor’s half fills; no opportunity yet changes no part', () => {
  fc.assert(
    fc.property(standings, ratings, (rows, given) => {
      const wedges = wheelOf(framework, rows, { level: 'M', ratings: given });
      const rest = given.filter((each) => each.answer !== 'no-opportunity-yet');
      expect(wheelOf(framework, rows, { level: 'M', ratings: rest })).toEqual(wedges);
      for (const { code, rings } of wedges)
        for (const ring of rings) {
          const mine = rest.filter(
            (each) => each.kind === 'mentor' && each.milestone.startsWith(`${code}-${ring.level}`),
          );
          const good = mine.filter((each) => each.answer !== 'working-towards');
          expect(ring.mentor).toEqual(mine.length ? { n: good.length, of: mine.length } : null);
          if (ring.mentor) expect(fillOf(ring)).toBe(ring.mentor.n / ring.mentor.of);
        }
    }),
  );
});

test('look-6.3 halves are equal, wedges fill them without a gap, rings fill the band, from two levels to six', () => {
  for (const count of [1, 6, 8, 13]) {
    for (const track of ['technical', 'soft-skill'] as const) {
      const all = Array.from({ length: count }, (_, n) => sectorOf(track, n, count)).sort(
        (a, b) => a.from - b.from,
      );
      expect(all[0]?.from).toBeCloseTo(track === 'technical' ? 0 : 180);
      expect(all.at(-1)?.to).toBeCloseTo(track === 'technical' ? 180 : 360);
      for (const [n, one] of all.entries()) if (n) expect(one.from).toBeCloseTo(all[n - 1]!.to);
    }
  }
  for (const levels of [2, 3, 6]) {
    expect(ringOf(0, levels).from).toBe(wheel.inner);
    expect(ringOf(levels - 1, levels).to).toBeCloseTo(wheel.outer);
  }
  expect(piece({ from: 0, to: 30 }, 40, 40)).toBe('');
});

test('look-6.3 every name fits on two lines of at most 20 characters', () => {
  for (const { name } of framework.competencies) {
    expect(linesOf(name).join(' ')).toBe(name);
    expect(linesOf(name).length).toBeLessThanOrEqual(2);
    for (const line of linesOf(name)) expect(line.length, line).toBeLessThanOrEqual(20);
  }
});

test('look-7 the wheel is links, a sentence and a table, no NaN, and at most 14 kB of drawing', () => {
  for (const each of [framework, enabledOnly(withoutMiddle)]) {
    const wedges = wheelOf(each, [], null);
    const html = renderToStaticMarkup(
      <Wheel
        id="w"
        title="Skills"
        sentence={sayWheel(wedges, null)}
        levels={each.levels.map((level) => level.name)}
        rule="Filled by what is met."
        wedges={wedges.map(({ rings, ...wedge }) => ({
          ...wedge,
          href: `/framework/${wedge.code}`,
          rings: rings.map((ring) => ({
            fill: fillOf(ring),
            self: 0.5,
            none: ring.met.of === 0,
            says: 'none yet',
          })),
        }))}
      />,
    );
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(html.match(/<a /g)).toHaveLength(each.competencies.length);
    expect(html).toContain('Technical 0 of');
    const drawing = /<svg[\s\S]*<\/svg>/.exec(html)![0];
    expect(drawing.length).toBeLessThan(14_000);
    expect(html.match(/<tr>/g)!.length).toBe(each.competencies.length + 1);
  }
});
