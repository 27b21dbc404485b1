import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';
import { awake } from '../support/keys';
import { keysWork } from '../support/slow';

test.describe.configure({ mode: 'serial' });

/** The address of the first planned session with somebody, from the list. */
async function nextSession(page: Page, other: string): Promise<string> {
  await page.goto('/sessions?state=planned');
  const link = page
    .locator('.session-row')
    .filter({ hasText: other })
    .locator('a[href*="/sessions/S-"]')
    .first();
  return (await link.getAttribute('href'))?.replace(/\?.*/, '') ?? '';
}

// Where a typed line stands is told by its words alone: another story may hold a session with the same two, and what was
// typed before that session's end is carried from it.
const line = (page: Page, words: string) => page.locator('[data-line]').filter({ hasText: words });
const words = (page: Page) => page.locator('.agenda-text').allTextContents();

test('S-2: the agenda is there with 0 clicks, each thing once with where it comes from, and 1 click sends it', async ({
  page,
  browser,
}) => {
  await enter(page, 'ines');
  const address = await nextSession(page, 'Jonas');
  await page.goto(address);
  const counting = await countInteractions(page);
  await expect(line(page, 'Which measurement would you stake a release on?')).toContainText('carried from');
  await expect(line(page, 'Look at the meeting evidence and answer')).toContainText('was due');
  // Another story may have held a session with him since: then it is carried.
  await expect(line(page, 'May I cut the third slide?')).toContainText(/from Jonas Weber|carried from/);
  const all = await words(page);
  expect(new Set(all).size).toBe(all.length);
  expect(await page.locator('.agenda-why').count()).toBe(all.length);
  expect(counting.since()).toEqual({ clicks: 0, keys: 0, letters: 0 });

  await page.getByRole('button', { name: 'Send to Jonas Weber' }).click();
  await expect(page.getByText('You sent it')).toBeVisible();
  expect(counting.since()).toMatchObject({ clicks: 1, keys: 0 });

  const his = await (await browser.newContext()).newPage();
  await enter(his, 'jonas');
  await his.goto('/path');
  await his.getByText(/Agenda from Inés Moreau for/).waitFor();
  await his.getByRole('link', { name: 'Read it' }).click();
  await expect(line(his, 'May I cut the third slide?')).toContainText(/from you|carried from/);
  await his.context().close();
});

test('R6: what is private to one side is veiled for them and absent for the other', async ({
  page,
  browser,
}) => {
  await enter(page, 'ines');
  const address = await nextSession(page, 'Priya');
  await page.goto(address);
  const secret = line(page, 'Say out loud that she is ready');
  await expect(secret).toContainText('Only you');
  await expect(secret.locator('.veil > *')).toHaveCSS('filter', /blur/);
  const hers = await (await browser.newContext()).newPage();
  await enter(hers, 'priya');
  const answer = await hers.goto(address);
  expect(await answer?.text()).not.toContain('she is ready');
  await expect(line(hers, 'Handheld service: what would make')).toBeVisible();
  await hers.context().close();
});

test('J-5: Q, one line and Enter from any page; with two to choose from the product asks once', async ({
  page,
}) => {
  const field = page.locator('[name=line]');
  await enter(page, 'jonas');
  await page.goto('/framework');
  await keysWork(page);
  const counting = await countInteractions(page);
  await page.keyboard.press('q');
  await expect(field).toHaveValue(/^agenda/);
  await expect(field).toBeFocused();
  await page.keyboard.type('How do we split the data? 🪜');
  await expect(page.getByRole('button', { name: 'Add to the agenda' })).toBeVisible();
  await expect(page.locator('.quick-title')).toContainText('How do we split the data?');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Added to the agenda of S-\d+/)).toBeVisible();
  await expect(page).toHaveURL(/\/framework$/);
  expect(counting.since()).toMatchObject({ clicks: 0, keys: 2 });
  await page.goto(await nextSession(page, 'Inés'));
  await expect(line(page, 'How do we split the data? 🪜')).toBeVisible();

  await enter(page, 'ines');
  await page.goto('/framework');
  await keysWork(page);
  counting.since();
  await page.keyboard.press('q');
  await expect(field).toHaveValue(/^agenda/);
  await page.keyboard.type('Bring the shelf photos');
  await expect(page.locator('.quick-ask')).toContainText('With whom?');
  await page.locator('.quick-ask').getByRole('button', { name: 'Jonas Weber' }).click();
  await expect(field).toBeFocused();
  await expect(page.locator('.quick-chips')).toContainText('Jonas Weber');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Added to the agenda of S-\d+/)).toBeVisible();
  expect(counting.since()).toMatchObject({ clicks: 1, keys: 2 });
  await page.goto(await nextSession(page, 'Jonas'));
  await expect(line(page, 'Bring the shelf photos')).toBeVisible();
});

test('J-5: the form asks once, too, and takes nothing that was typed', async ({ page }) => {
  await enter(page, 'ines');
  await page.goto('/sessions/agenda/new');
  await awake(page);
  await page.locator('#agenda-line').fill('And the ladder');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose with whom.').first()).toBeVisible();
  await expect(page.locator('#agenda-line')).toHaveValue('And the ladder');
  await page.getByLabel('Jonas Weber').check();
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(line(page, 'And the ladder')).toBeVisible();
});

test('drag-2 speed-4: keys, buttons and the pointer move a line; the order outlives a reload', async ({
  page,
}) => {
  await enter(page, 'ines');
  await page.goto(await nextSession(page, 'Jonas'));
  await awake(page);
  const before = await words(page);
  const last = before.at(-1)!;
  await line(page, last)
    .getByRole('button', { name: /^Move up/ })
    .focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await words(page)).at(-2)).toBe(last);
  await expect(line(page, last).getByRole('button', { name: /^Move up/ })).toBeFocused();
  await expect(page.getByText(`Now ${before.length - 1} of ${before.length}.`)).toBeVisible();

  const grip = line(page, last).locator('.agenda-grip');
  const target = page.locator('[data-line]').first();
  await grip.scrollIntoViewIfNeeded();
  const [from, to] = [await grip.boundingBox(), await target.boundingBox()];
  await page.mouse.move(from!.x + 6, from!.y + 12);
  await page.mouse.down();
  await expect(async () => {
    await page.mouse.move(from!.x + 6, from!.y - 40);
    const top = (await target.boundingBox())!.y;
    await page.mouse.move(from!.x + 6, top + 4);
    await expect(page.locator('[data-drop="before"]')).toHaveCount(1, { timeout: 500 });
  }).toPass();
  expect(to).not.toBeNull();
  await page.mouse.up();
  await expect.poll(async () => (await words(page))[0]).toBe(last);
  await expect(page.getByText(`Now 1 of ${before.length}.`)).toBeVisible();
  await page.reload();
  expect((await words(page))[0]).toBe(last);
});

test('undo-1: ticking, and removing a line with its way back, by click and by U', async ({ page }) => {
  await enter(page, 'ines');
  await page.goto(await nextSession(page, 'Jonas'));
  await keysWork(page);
  const mine = line(page, 'Bring the shelf photos');
  await mine.getByRole('button', { name: /^Talked about/ }).click();
  await expect(mine).toHaveAttribute('data-settled', 'true');
  await mine.getByRole('button', { name: /^Open again/ }).click();
  await expect(mine).not.toHaveAttribute('data-settled', 'true');
  await mine.getByRole('button', { name: /^Remove/ }).click();
  await expect(mine).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
  await page.locator('h1').click();
  await page.keyboard.press('u');
  await expect(mine).toBeVisible();

  await mine.getByRole('link', { name: /^Edit/ }).click();
  await page.getByLabel('Your line').fill('Bring the shelf photos, all of them');
  await page.getByRole('button', { name: 'Save the line' }).click();
  await expect(line(page, 'all of them')).toBeVisible();
});

test('F13: one press brings a template’s lines', async ({ page }) => {
  await enter(page, 'kwame');
  await page.goto(await nextSession(page, 'Hana'));
  await awake(page);
  const fold = page.getByText('Begin with a template');
  const press = page.getByRole('button', { name: /Dry-run a presentation/ });
  if (!(await press.isVisible())) await fold.click();
  await press.click();
  await expect(line(page, 'One joke stays, one slide goes')).toContainText('from a template');
});

/** A page in which no script runs. */
async function scriptless(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  return context.newPage();
}

test('reach-4: without JavaScript a line is added, moved, ticked, removed and brought back', async ({
  browser,
  baseURL,
}) => {
  const page = await scriptless(browser, baseURL);
  await enter(page, 'tomas');
  await page.goto('/sessions/agenda/new');
  await page.locator('#agenda-line').fill('Without a script');
  const whom = page.getByLabel('Priya Nair');
  if (await whom.count()) await whom.check();
  await page.getByRole('button', { name: 'Add it' }).click();
  const mine = line(page, 'Without a script');
  await expect(mine).toBeVisible();
  const place = (await words(page)).indexOf('Without a script');
  await mine.getByRole('button', { name: /^Move up/ }).click();
  await expect.poll(async () => (await words(page)).indexOf('Without a script')).toBe(place - 1);
  await mine.getByRole('button', { name: /^Talked about/ }).click();
  await mine.getByRole('button', { name: /^Open again/ }).click();
  await mine.getByRole('button', { name: /^Remove/ }).click();
  await expect(mine).toHaveCount(0);
  await page.getByText('Recently removed').click();
  await page.getByRole('button', { name: 'Bring back: Without a script' }).click();
  await expect(mine).toBeVisible();
  await page.context().close();
});

test('F14: my action items, whose they are, a new day, and who did what', async ({ page }) => {
  await enter(page, 'priya');
  await page.goto('/sessions/action-items?whose=mine');
  await awake(page);
  const item = page.locator('.rows > li').filter({ hasText: 'List what can break in the handheld service' });
  // Once its day has passed, the words ask for another one.
  await item.getByRole('link', { name: /^(Change|Find a new day)/ }).click();
  const form = page.locator('.rows form').filter({ has: page.getByLabel('Until') });
  await form.getByLabel('Until').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
  await form.getByRole('button', { name: 'Save it' }).click();
  await expect(item).toContainText('moved its day');
  await item.getByRole('button', { name: /^Done/ }).click();
  await expect(item).toHaveCount(0);
  await page.getByRole('link', { name: 'Done', exact: true }).click();
  await expect(page.locator('.rows > li').filter({ hasText: 'List what can break' })).toContainText(
    'ticked it off',
  );
});
