import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { enter } from '../support/enter';
import { everyPage } from '../support/every-page';
import { routeOf, walk } from '../support/walk';

/** `/` only leads to the home one has, and the last resort of the framework has no address. */
const withoutFace = ['/', '/_global-error'];

test('reach-6: every page of the build is on the list that axe, reach and the budgets walk', () => {
  const built: Record<string, string> = JSON.parse(
    readFileSync('.next/app-path-routes-manifest.json', 'utf8'),
  );
  const routes = Object.entries(built).flatMap(([file, route]) => (file.endsWith('/page') ? [route] : []));
  const walked = everyPage.flatMap(({ ways }) => ways.map((way) => routeOf(way, routes) ?? '/_not-found'));
  expect(routes.filter((route) => !withoutFace.includes(route) && !walked.includes(route))).toEqual([]);
  expect(routes.length).toBeGreaterThan(withoutFace.length);
});

for (const { name, who, ways } of everyPage) {
  test(`reach-1 W12: nothing scrolls sideways at 320 px and nothing is refused by the policy, for ${name}`, async ({
    page,
  }) => {
    test.setTimeout(30_000 * (ways.length + 1));
    const complaints: string[] = [];
    page.on('console', (message) => {
      const known =
        message.text().includes('status of 404') && message.location().url.endsWith('/no-such-page');
      if (message.type() === 'error' && !known) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (fault) => complaints.push(`${page.url()}: ${fault.message}`));
    if (who) await enter(page, who);
    await page.setViewportSize({ width: 320, height: 700 });
    for (const way of ways) {
      await page.goto(await walk(page, way));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, `${way} scrolls sideways by`).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
  });
}
