import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { enter } from '../support/enter';
import { everyPage } from '../support/every-page';
import { walk } from '../support/walk';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, who, ways } of everyPage) {
  for (const theme of ['light', 'dark'] as const) {
    test(`reach-6: axe finds nothing, in ${theme}, on the pages of ${name}`, async ({ page }) => {
      test.setTimeout(40_000 * (ways.length + 1));
      if (who) await enter(page, who);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const way of ways) {
        const answer = await page.goto(await walk(page, way));
        expect.soft(answer?.status(), way).toBe(way === '/no-such-page' ? 404 : 200);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect.soft(found, `${way} in ${theme}`).toEqual([]);
      }
    });
  }
}
