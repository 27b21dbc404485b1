import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { enter, everyPage } from '../support/enter';

const KB = 1024;
/** First-load JavaScript, gzipped; the session form has its own ceiling. */
const ceiling = (path: string) => (path === '/sessions/new' ? 155 : 140) * KB;

const weighed = new Map<string, number>();

/** Gzipped bytes of every script this document has loaded. */
async function scriptBytes(page: Page): Promise<number> {
  const urls = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  );
  for (const url of urls) {
    if (!weighed.has(url))
      weighed.set(url, gzipSync(await (await page.request.get(url)).body(), { level: 9 }).byteLength);
  }
  return urls.reduce((sum, url) => sum + (weighed.get(url) ?? 0), 0);
}

for (const [person, ...paths] of everyPage) {
  test(`speed-6: JavaScript, HTML, elements and round trips stay within budget for ${person ?? 'nobody'}`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    for (const path of paths.filter((each) => each !== '/no-such-page')) {
      const page = await browser.newPage();
      if (person) await enter(page, person);
      const answer = await page.goto(path, { waitUntil: 'load' });
      const script = await scriptBytes(page);
      const html = gzipSync((await answer?.body()) ?? '').byteLength;
      expect.soft(answer?.status(), path).toBe(200);
      const waves = Number(
        /waves;dur=(\d+)/.exec(answer?.headers()['server-timing'] ?? '')?.[1] ?? (person ? Number.NaN : 0),
      );
      const elements = await page.locator('body *').count();
      console.log(
        `${path.padEnd(32)} ${(script / KB).toFixed(1)} kB script, ${(html / KB).toFixed(1)} kB HTML, ${elements} elements, ${waves} round trips`,
      );
      expect.soft(script, `${path}: script bytes`).toBeLessThanOrEqual(ceiling(path));
      expect.soft(html, `${path}: HTML bytes`).toBeLessThanOrEqual(25 * KB);
      expect.soft(waves, `${path}: round trips`).toBeLessThanOrEqual(4);
      await page.close();
    }
  });
}
