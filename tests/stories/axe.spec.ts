import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { enter, everyPage } from '../support/enter';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [person, ...paths] of everyPage) {
  for (const theme of ['light', 'dark'] as const) {
    test(`reach-6: axe finds nothing, in ${theme}, on the pages of ${person ?? 'nobody'}`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      if (person) await enter(page, person);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const path of paths) {
        const answer = await page.goto(path);
        expect.soft(answer?.status(), path).toBe(path === '/no-such-page' ? 404 : 200);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect.soft(found, `${path} in ${theme}`).toEqual([]);
      }
    });
  }
}
