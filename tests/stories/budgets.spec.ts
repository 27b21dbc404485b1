import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { enter } from '../support/enter';
import { everyPage } from '../support/every-page';
import { walk } from '../support/walk';

const KB = 1024;
const ELEMENTS = 500;
const homes = ['/path', '/mentees', '/team', '/admin'];

/** First-load JavaScript, gzipped; the forms of a session and the page with its editor have a ceiling of their own. */
const scriptCeiling = (path: string) => (/^\/sessions\/(new|plan|S-\d+)/u.test(path) ? 155 : 140) * KB;

const htmlCeiling = (path: string) => (homes.includes(path) ? 15 : 25) * KB;

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

for (const { name, who, ways } of everyPage) {
  test(`speed-6: JavaScript, HTML, elements and round trips stay within budget for ${name}`, async ({
    browser,
  }) => {
    test.setTimeout(30_000 * (ways.length + 1));
    for (const way of ways.filter((each) => each !== '/no-such-page')) {
      const page = await browser.newPage();
      if (who) await enter(page, who);
      const path = await walk(page, way);
      const answer = await page.goto(path, { waitUntil: 'load' });
      const script = await scriptBytes(page);
      const html = gzipSync((await answer?.body()) ?? '').byteLength;
      expect.soft(answer?.status(), path).toBe(200);
      const waves = Number(
        /waves;dur=(\d+)/.exec(answer?.headers()['server-timing'] ?? '')?.[1] ?? (who ? Number.NaN : 0),
      );
      const elements = await page.locator('body *').count();
      console.log(
        `${path.padEnd(32)} ${(script / KB).toFixed(1)} kB script, ${(html / KB).toFixed(1)} kB HTML, ${elements} elements, ${waves} round trips`,
      );
      expect.soft(script, `${path}: script bytes`).toBeLessThanOrEqual(scriptCeiling(path));
      expect.soft(html, `${path}: HTML bytes`).toBeLessThanOrEqual(htmlCeiling(path));
      expect.soft(elements, `${path}: elements`).toBeLessThanOrEqual(ELEMENTS);
      expect.soft(waves, `${path}: round trips`).toBeLessThanOrEqual(4);
      await page.close();
    }
  });
}
