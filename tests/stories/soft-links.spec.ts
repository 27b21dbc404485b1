import { expect, type Page, test } from '@playwright/test';
import { enter } from '../support/enter';
import { keysWork } from '../support/slow';

const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-same', 'yes'));
const isSame = (page: Page) =>
  page.evaluate(() => document.documentElement.getAttribute('data-same') === 'yes');

test('speed-6: a link turns the page without loading it anew, and leaves to the browser what is its own', async ({
  page,
}) => {
  await enter(page, 'priya');
  await page.goto('/path');
  await keysWork(page);
  await mark(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Goals' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Goals' })).toBeVisible();
  expect(await isSame(page)).toBe(true);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'My path' })).toBeVisible();
  expect(await isSame(page)).toBe(true);

  await page.locator('a.index-tab[href="#goals"]').click();
  await expect(page).toHaveURL(/\/path#goals$/);
  expect(await isSame(page)).toBe(true);

  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'All goals' }).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(beside).toHaveURL(/\/goals$/);
  await expect(page).toHaveURL(/\/path#goals$/);
});

test('speed-6: without JavaScript a link is a link', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await enter(page, 'priya');
  await page.goto('/path');
  await page.getByRole('link', { name: 'All goals' }).click();
  await expect(page).toHaveURL(/\/goals$/);
});
