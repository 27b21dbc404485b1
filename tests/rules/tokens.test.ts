import { readFileSync } from 'node:fs';
import { inGamut, parse, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;

/** token → its two values, read from `--name: light-dark(oklch(…), oklch(…))` */
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(oklch\([^)]*\))\s*,\s*(oklch\([^)]*\))\s*\)/gu)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

const contrast = (front: string, back: string, theme: (typeof themes)[number]) =>
  wcagContrast(colours.get(front)![theme], colours.get(back)![theme]);

/** The contrast each token owes to every surface it may stand on. */
const needs: Record<string, number> = {
  ink: 7,
  'ink-2': 7,
  'ink-3': 4.5,
  focus: 3,
  'line-strong': 3,
  tech: 4.5,
  soft: 4.5,
  done: 4.5,
  alert: 4.5,
  'tech-graph': 3,
  'soft-graph': 3,
};

describe.each(themes)('reach-6: the %s theme can be read', (theme) => {
  test.each(Object.entries(needs))('%s has at least %d on paper, sheet and sunken', (name, need) => {
    for (const surface of ['paper', 'sheet', 'sunken']) {
      expect(contrast(name, surface, theme), surface).toBeGreaterThanOrEqual(need);
    }
  });

  test.each(['tech', 'soft', 'done', 'alert'])('%s is text on its own wash', (name) => {
    expect(contrast(name, `${name}-wash`, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test('plain ink is text on both track washes and on sunken chips', () => {
    for (const wash of ['tech-wash', 'soft-wash'])
      expect(contrast('ink', wash, theme)).toBeGreaterThanOrEqual(7);
    expect(contrast('ink-2', 'sunken', theme)).toBeGreaterThanOrEqual(4.5);
  });

  test('the primary button is text on accent', () => {
    expect(contrast('on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('on-accent', 'ink-2', theme)).toBeGreaterThanOrEqual(4.5);
  });

  test('an achieved glyph shows its tick', () => {
    for (const mark of ['tech-graph', 'soft-graph'])
      expect(contrast('sheet', mark, theme)).toBeGreaterThanOrEqual(3);
  });

  test('"!" on the strongest heat step is readable', () => {
    expect(contrast('sheet', 'tech-5', theme)).toBeGreaterThanOrEqual(7);
  });

  test.each(['tech', 'soft'])('the %s heat ramp gets stronger with every step', (ramp) => {
    const steps = [1, 2, 3, 4, 5].map((step) => contrast(`${ramp}-${step}`, 'sheet', theme));
    expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
    for (const [index, step] of steps.slice(1).entries()) expect(step / steps[index]!).toBeGreaterThan(1.2);
  });

  test('every colour lies inside sRGB', () => {
    const fits = inGamut('rgb');
    for (const [name, values] of colours) expect(fits(parse(values[theme])!), name).toBe(true);
  });
});

test('reach-6: no colour token escapes the tests above', () => {
  expect(colours.size).toBe(31);
});

test('reach-3: reduced motion sets every duration to zero, more contrast strengthens lines', () => {
  const calm = css.slice(css.indexOf('prefers-reduced-motion: reduce'));
  for (const name of ['dur-1', 'dur-2', 'dur-3', 'dur-draw'])
    expect(calm).toMatch(new RegExp(`--${name}:\\s*0ms`, 'u'));
  expect(css.slice(css.indexOf('prefers-contrast: more'))).toMatch(/--line:\s*var\(--line-strong\)/u);
});
