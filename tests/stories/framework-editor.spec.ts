/** A-3 in the product. Nothing is published here: all stories share one database, and `doors` publish. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';

// One draft is shared by all of them: one after the other.
test.describe.configure({ mode: 'default' });

async function ada(browser: Browser, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.RUNG_STORY_URL, javaScriptEnabled });
  const page = await context.newPage();
  await enter(page, 'ada');
  return page;
}

const field = (page: Page) => page.getByLabel('Who is better off');
const words = (page: Page) => page.locator('#words');
const touched = (page: Page) => page.locator('#affected');
const changeOf = (page: Page, code: string) =>
  page.locator('#difference > ul > li').filter({ hasText: code });

test('A-3: a wording fix takes five clicks to its preview, keeps itself, and asks nobody to confirm', async ({
  browser,
}) => {
  const page = await ada(browser);
  await page.goto('/admin/framework');
  const counting = await countInteractions(page);
  await page.getByRole('button', { name: 'Go on with the draft' }).click();
  await page.getByRole('link', { name: 'Leaves a foundation, not a one-off' }).click();
  await field(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(', soon');
  await page.getByLabel('Same meaning, better words').click();
  await expect(words(page)).toContainText('Saved in the draft.');
  await page.getByRole('link', { name: 'Preview and publish' }).click();
  await expect(changeOf(page, 'T1-J2')).toContainText('Nobody has to confirm anything.');
  await expect(changeOf(page, 'T1-J2').locator('ins')).toContainText('soon');
  await expect(page.getByRole('button', { name: /^Publish version \d/ })).toBeVisible();
  expect(counting.since()).toEqual({ clicks: 5, keys: 1, letters: 6 });
});

test('A-3 key-13: the same by keyboard alone; asks for something else names everybody it touches before publishing', async ({
  browser,
}) => {
  const page = await ada(browser);
  await page.goto('/admin/framework/draft/T1-S1');
  await field(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and beyond');
  await page.getByLabel('Same meaning, better words').focus();
  await page.keyboard.press('Space');
  await expect(words(page)).toContainText('Saved in the draft.');
  await page.getByRole('link', { name: 'Preview and publish' }).focus();
  await page.keyboard.press('Enter');
  await expect(changeOf(page, 'T1-S1')).toContainText('Nobody has to confirm anything.');

  await page.goto('/admin/framework/draft/T3-J1');
  await page.getByLabel('You would see, for example').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('watches it for a week');
  await page.getByLabel('Asks for something else').focus();
  await page.keyboard.press('Space');
  await expect(words(page)).toContainText('Saved in the draft.');
  await page.getByRole('link', { name: 'Preview and publish' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.page-lead')).toContainText('nothing that was signed off disappears');
  await expect(changeOf(page, 'T3-J1')).toContainText('waits to be confirmed');
  await expect(touched(page)).toContainText(/People touched: \d+\..*Jonas Weber/);
  await expect(touched(page)).toContainText(/T3-J1: \d+ with a standing, \d+ signed off and to be confirmed/);

  await page.goto('/admin/framework/draft');
  await page.getByRole('button', { name: 'Take it back: redefined T3-J1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#changes')).not.toContainText('T3-J1');
  await expect(page.locator('#changes')).toContainText('T1-S1');
});

test('A-3 G2 save-9: words typed while Rung does not answer stay, through a button, a reload and a refusal', async ({
  browser,
}) => {
  const page = await ada(browser);
  await page.goto('/admin/framework/draft/T5-J1');
  await page.getByLabel('Same meaning, better words').check();
  await page.context().setOffline(true);
  await field(page).fill('whoever asks this next');
  await expect(words(page)).toContainText('Rung does not answer');
  await page.getByRole('button', { name: 'Save in the draft' }).click();
  await expect(page.getByText('send it again in a moment')).toBeVisible();
  await expect(field(page)).toHaveValue('whoever asks this next');
  await page.context().setOffline(false);
  await page.reload();
  await expect(words(page)).toContainText('What you had typed is back, and saved in the draft.');
  await expect(field(page)).toHaveValue('whoever asks this next');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((one) => one.includes('framework'))),
  ).toEqual([]);

  await page.getByLabel('Evidence that counts').fill('A or so');
  await expect(words(page)).toContainText('Not saved yet: ');
  await page.reload();
  await expect(page.getByLabel('Evidence that counts')).toHaveValue('A or so');
});

test('A-3 reach-4: without JavaScript a milestone is reworded, and a second writer is shown both versions', async ({
  browser,
}) => {
  const [one, two] = [await ada(browser, false), await ada(browser, false)];
  await one.goto('/admin/framework');
  await one.getByRole('button', { name: 'Go on with the draft' }).click();
  await one.getByRole('link', { name: 'Asks for a show of hands' }).click();
  await expect(field(one)).toBeVisible();
  await two.goto(new URL(one.url()).pathname);
  await field(one).fill('whoever is quiet');
  await one.getByLabel('Same meaning, better words').check();
  await one.getByRole('button', { name: 'Save in the draft' }).click();
  await expect(field(one)).toHaveValue('whoever is quiet');
  await field(two).fill('whoever was not heard');
  await two.getByRole('button', { name: 'Save in the draft' }).click();
  await expect(two.locator('#version')).toContainText('whoever is quiet');
  await expect(field(two)).toHaveValue('whoever was not heard');
  await one.getByRole('link', { name: 'Preview and publish' }).click();
  await expect(changeOf(one, 'P2-S2').locator('ins')).toContainText('whoever is');

  await one.goto('/admin/framework/draft');
  await one.getByRole('button', { name: 'Take it back: reworded P2-S2' }).click();
  await expect(one.locator('#changes')).not.toContainText('P2-S2');
});
