import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { enter } from '../support/enter';
import { everyPage } from '../support/every-page';
import { walk } from '../support/walk';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, who, ways } of everyPage) {
  for (const theme of ['light', 'dark'] as const) {
    test(`reach-6 time-1: axe finds nothing and no day that never was, in ${theme}, on the pages of ${name}`, async ({
      page,
    }) => {
      test.setTimeout(40_000 * (ways.length + 1));
      if (who) await enter(page, who);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const way of ways) {
        const answer = await page.goto(await walk(page, way));
        expect.soft(answer?.status(), way).toBe(way === '/no-such-page' ? 404 : 200);
        // A day that never was, or a word no person wrote.
        const words = await page.locator('body').innerText();
        expect.soft(words.match(/\b1970\b|undefined|NaN|Invalid Date|\[object/)?.[0], way).toBeUndefined();
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect.soft(found, `${way} in ${theme}`).toEqual([]);
      }
    });
  }
}
