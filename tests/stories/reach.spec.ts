import { expect, test } from '@playwright/test';
import { enter, everyPage } from '../support/enter';

for (const [person, ...paths] of everyPage) {
  test(`reach-1 W12: nothing scrolls sideways at 320 px and nothing is refused by the policy, for ${person ?? 'nobody'}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      const known =
        message.text().includes('status of 404') && message.location().url.endsWith('/no-such-page');
      if (message.type() === 'error' && !known) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (fault) => complaints.push(`${page.url()}: ${fault.message}`));
    if (person) await enter(page, person);
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of paths) {
      await page.goto(path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, `${path} scrolls sideways by`).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
  });
}
