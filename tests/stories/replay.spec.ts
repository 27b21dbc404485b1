import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';

async function as(browser: Browser, person: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.RUNG_STORY_URL, javaScriptEnabled });
  const page = await context.newPage();
  await enter(page, person);
  return page;
}

/** The month some months ago, as the address and as the scrubber name it. */
function ago(months: number): { text: string; says: string } {
  const now = new Date();
  const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 15));
  const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  return {
    text: date.toISOString().slice(0, 7),
    says: `${names[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  };
}

const banner = (page: Page) => page.getByRole('complementary', { name: 'As of a day in the past' });
/** Everything on the page that could change something; looking back is a form that only asks. */
const writers = (page: Page) => page.locator('main form:not(.any-day), main button:not(.any-day button)');

test('F49 look-6.2: one click on the braid’s scrubber shows a month ago, links stay in it, one click leads back', async ({
  browser,
}) => {
  const page = await as(browser, 'priya');
  await page.goto('/people/priya?part=over-time');
  const beads = page.locator('.braid svg.wide a');
  const today = await beads.count();
  const month = ago(3);
  const counting = await countInteractions(page);
  await page.getByRole('link', { name: month.says, exact: true }).click();
  await expect(banner(page)).toContainText(`${month.says}`);
  expect(counting.since()).toEqual({ clicks: 1, keys: 0, letters: 0 });
  await expect(page).toHaveURL(new RegExp(`part=over-time&at=${month.text}$`, 'u'));
  await expect(page.locator('.braid svg.wide .as-of')).toHaveCount(1);
  await expect(page.locator('main')).not.toContainText('Log a session');
  expect(await beads.count()).toBeLessThan(today);
  expect(await beads.count()).toBeGreaterThan(0);
  await expect(writers(page)).toHaveCount(0);

  await page.getByRole('link', { name: 'Ladder' }).click();
  await expect(banner(page)).toBeVisible();
  await page.locator('.page-chips a', { hasText: 'technical' }).click();
  await expect(page).toHaveURL(new RegExp(`/numbers/priya/met/technical/J\\?at=${month.text}`, 'u'));
  await expect(banner(page)).toBeVisible();
  await page.locator('.rows-table th a').first().click();
  await expect(page).toHaveURL(new RegExp(`/framework/milestones/[A-Z0-9-]+\\?at=${month.text}`, 'u'));
  await expect(page.getByRole('heading', { name: 'Where you stood' })).toBeVisible();
  await expect(writers(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'back to today' }).click();
  await expect(page.getByRole('heading', { name: 'Where you stand' })).toBeVisible();
  await expect(banner(page)).toHaveCount(0);
});

test('F49 key-1: the scrubber by keys alone: arrows walk the months, Enter shows one', async ({
  browser,
}) => {
  const page = await as(browser, 'priya');
  await page.goto('/people/priya?part=over-time');
  const stops = page.getByRole('navigation', { name: 'Look back' }).getByRole('link');
  await expect(stops.last()).toHaveAttribute('aria-current', 'date');
  await stops.last().focus();
  await expect(async () => {
    await stops.last().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(stops.nth(-2)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(banner(page)).toBeVisible();
});

test('F49: without JavaScript any day is a plain form; the manager looks at the team, and goes on to a person, in that day', async ({
  browser,
}) => {
  const page = await as(browser, 'mirela', false);
  const day = `${ago(2).text}-15`;
  await page.goto('/team');
  await page.getByLabel('Any day').fill(day);
  await page.getByRole('button', { name: 'Show that day' }).click();
  await expect(page).toHaveURL(new RegExp(`/team\\?at=${day}`, 'u'));
  await expect(banner(page)).toContainText('As of 15 ');
  await expect(writers(page)).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('Pair with a mentor');
  await page.getByRole('link', { name: 'Tracks furthest apart first' }).click();
  await expect(page.getByText('What needs a look:')).toBeVisible();
  const spark = page.getByRole('link', {
    name: /^Jonas Weber over twelve months: technical .+, soft-skill /,
  });
  await expect(spark).toHaveAttribute('href', `/people/jonas?part=over-time&at=${day}`);
  await page.getByRole('link', { name: 'Jonas Weber', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/people/jonas\\?at=${day}`, 'u'));
  await expect(banner(page)).toBeVisible();
  await page.getByRole('link', { name: 'back to today' }).click();
  await expect(banner(page)).toHaveCount(0);
});

test('F49: what is no day, has not come or lies before everything is answered in words, on each of these pages', async ({
  browser,
}) => {
  const page = await as(browser, 'priya', false);
  const pages = [
    '/people/priya',
    '/framework',
    '/framework/T1',
    '/framework/milestones/T1-J1',
    '/numbers/priya/gate',
    '/numbers/priya/met/technical/J',
    '/team',
  ];
  for (const path of pages)
    for (const [at, says] of [
      ['soon', 'That is no day'],
      ['2026-02-30', 'That is no day'],
      ['2999-01', 'has not come yet'],
      ['1999-12-31', 'Nothing is on record before'],
    ] as const) {
      const answer = await page.goto(`${path}?at=${at}`);
      expect(answer?.status(), `${path} ${at}`).toBe(200);
      await expect(page.locator('main .empty [role=status]')).toContainText(says);
      await expect(page.getByRole('link', { name: 'Back to today' })).toBeVisible();
    }
  expect((await page.goto('/people/nobody-at-all?at=soon'))?.status()).toBe(404);
});
