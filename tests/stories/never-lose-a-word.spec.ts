import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';

const field = (page: Page, column = 'shared') => page.locator(`[name=pad-${column}]`);
const badge = (page: Page, column = 'shared') => page.locator(`.pad[data-column=${column}] .pad-badge`);
const saved = (page: Page, column = 'shared') =>
  expect(badge(page, column)).toHaveText(/^Saved/, { timeout: 15_000 });
const copies = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('rung:note:')).length);

/** Logs a session of its own for one test, some days back; its address. */
async function freshSession(page: Page, mentor: string, mentee: string, days: number): Promise<string> {
  const cookies = await page.context().cookies();
  if (cookies.every(({ name }) => name !== 'rung')) await enter(page, mentor);
  await page.goto(`/sessions/new?with=${mentee}`);
  await page
    .locator('[name=at]')
    .fill(new Date(Date.now() - days * 86_400_000 - 7 * 60_000).toISOString().slice(0, 16));
  await page.getByRole('button', { name: /Save the session/ }).click();
  await expect(page).toHaveURL(/\/sessions\/S-\d+$/);
  return new URL(page.url()).pathname;
}

/** A sign-in of this test alone, for one that ends it. */
async function signIn(page: Page, person: string) {
  await page.goto('/sign-in');
  await page.locator(`form:has(input[value="${person}"]) button`).first().click();
  await page.waitForURL((at) => !at.pathname.startsWith('/sign-in'));
}

/** The same session for the other person, in a browser of their own. */
async function asOther(browser: Browser, person: string, path: string) {
  const context = await browser.newContext({ baseURL: process.env.RUNG_STORY_URL ?? '' });
  const page = await context.newPage();
  await enter(page, person);
  await page.goto(path);
  return page;
}

/** Types as a person does: what is there stays, the new words come at the end. */
async function add(page: Page, words: string, column = 'shared') {
  await field(page, column).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

test('save-1 save-8: a pause saves, each column for itself; nobody else reads the private one (sight-6)', async ({
  page,
  browser,
}) => {
  const path = await freshSession(page, 'ines', 'jonas', 71);
  await add(page, 'We walked through the evaluation set.');
  await saved(page);
  await add(page, 'He seems tired: ask.', 'own');
  await saved(page, 'own');
  expect(await copies(page)).toBe(0);
  const jonas = await asOther(browser, 'jonas', path);
  await expect(jonas.getByText('We walked through the evaluation set.').first()).toBeVisible();
  expect(await jonas.content()).not.toContain('He seems tired');
  await jonas.context().close();
});

test('save-1: leaving the page before the pause is over is a last chance, not a loss', async ({
  page,
  browser,
}) => {
  const path = await freshSession(page, 'ines', 'jonas', 72);
  await add(page, 'Gone in a blink.');
  await page.goto('/sessions');
  const jonas = await asOther(browser, 'jonas', path);
  await expect(async () => {
    await jonas.reload();
    await expect(jonas.getByText('Gone in a blink.').first()).toBeVisible({ timeout: 1000 });
  }).toPass();
  await jonas.context().close();
});

test('save-9: without a connection, and with the browser killed, every word is back and then saved', async ({
  page,
  context,
}) => {
  const path = await freshSession(page, 'ines', 'jonas', 73);
  await add(page, 'Before. ');
  await saved(page);
  await context.setOffline(true);
  await add(page, 'In the tunnel.');
  await expect(badge(page)).toHaveText(/^Not saved – no connection/);
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(path);
  await expect(again.getByText('Words that had not been saved are back.')).toBeVisible();
  await expect(field(again)).toHaveValue('Before. In the tunnel.');
  await saved(again);
  await expect.poll(() => copies(again)).toBe(0);
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(field(again)).toHaveValue('Before. ');
  await saved(again);
});

test('save-9: a server that is gone for a while gets the words by itself when it is back', async ({
  page,
}) => {
  await freshSession(page, 'hana', 'kwame', 74);
  await page.route('**/api/notes', (route) => route.abort('connectionrefused'));
  await add(page, 'While it restarts.');
  await expect(badge(page)).toHaveText(/^Not saved – no connection/);
  await page.unroute('**/api/notes');
  await saved(page);
});

test('save-9: an expired sign-in keeps the words here; they go after signing in again, and signing out takes them along', async ({
  page,
  context,
}) => {
  await signIn(page, 'hana');
  await freshSession(page, 'hana', 'kwame', 75);
  const cookies = await context.cookies();
  await context.clearCookies();
  await add(page, 'Still mine.');
  await expect(badge(page)).toHaveText(/^Not saved – you are signed out/);
  await expect(page.locator('.pad').getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect(await copies(page)).toBe(1);
  await context.addCookies(cookies);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await saved(page);
  await page.route('**/api/notes', (route) => route.abort());
  await add(page, ' Not yet.');
  await expect(badge(page)).toHaveText(/^Not saved/);
  expect(await copies(page)).toBe(1);
  await page.locator('.person-button').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/sign-in/);
  expect(await copies(page)).toBe(0);
});

test('save-6: a second tab follows the first, so that a stale one has nothing to write over', async ({
  page,
  context,
}) => {
  const path = await freshSession(page, 'hana', 'kwame', 76);
  const other = await context.newPage();
  await other.goto(path);
  await add(page, 'From the first tab.');
  await saved(page);
  await expect(field(other)).toHaveValue('From the first tab.');
  await add(other, ' And the second.');
  await saved(other);
  await expect(field(page)).toHaveValue('From the first tab. And the second.');
});

test('save-2 save-4 save-5 save-7: two people in one note: what does not overlap joins, what does is chosen', async ({
  page,
  browser,
}) => {
  const path = await freshSession(page, 'ines', 'jonas', 77);
  const jonas = await asOther(browser, 'jonas', path);
  await add(page, 'The split leaks.');
  await saved(page);
  await add(jonas, 'I check it by Friday.');
  await saved(jonas);
  await expect(field(jonas)).toHaveValue('The split leaks.\n\nI check it by Friday.');
  await page.reload();
  await page.getByRole('button', { name: 'Write on' }).first().click();

  await field(jonas).fill('The split leaks in March.\n\nI check it by Friday.');
  await saved(jonas);
  await field(page).fill('The split leaks, I think.\n\nI check it by Friday.');
  await expect(badge(page)).toHaveText('Not saved – two versions');
  const versions = page.locator('.pad-versions blockquote');
  await expect(versions).toHaveText(['The split leaks, I think.', 'The split leaks in March.']);
  await expect(field(page)).toHaveValue('The split leaks, I think.\n\nI check it by Friday.');
  await add(page, '\n\nMore.');
  await expect(badge(page)).toHaveText('Not saved – two versions');
  await page.getByRole('button', { name: 'Keep both' }).click();
  await saved(page);
  await expect(field(page)).toHaveValue(
    'The split leaks in March.\n\nThe split leaks, I think.\n\nI check it by Friday.\n\nMore.',
  );
  await jonas.reload();
  await expect(jonas.getByText('The split leaks, I think.').first()).toBeVisible();
  await jonas.context().close();
});

test('save-10: an earlier version comes back, and the one it replaces stays', async ({ page }) => {
  const path = await freshSession(page, 'tunde', 'kwame', 78);
  await add(page, 'The first thought.');
  await saved(page);
  await field(page).fill('Something else.');
  await expect(badge(page)).toHaveText(/rev 2$/);
  await page.reload();
  await page.getByRole('link', { name: 'Versions and readers' }).first().click();
  await expect(page.getByRole('heading', { name: 'A note of yours' })).toBeVisible();
  await page.locator('#versions summary').last().click();
  await page.getByRole('button', { name: 'Bring version 1 back' }).click();
  await expect(page.locator('#words')).toContainText('The first thought.');
  await expect(page.locator('#versions summary')).toHaveCount(3);
  await page.goto(path);
  await expect(page.locator('#notes .prose')).toContainText('The first thought.');
});

test('key-8: keys save now, move a line between the columns and finish; a button does the same', async ({
  page,
}) => {
  await freshSession(page, 'tunde', 'kwame', 79);
  await add(page, 'For both\nFor me');
  await page.keyboard.press('Control+s');
  await expect(badge(page)).toHaveText(/^(Saving|Saved)/, { timeout: 700 });
  await saved(page);
  await page.keyboard.press('Control+Shift+p');
  await expect(field(page)).toHaveValue('For both');
  await expect(field(page, 'own')).toHaveValue('For me');
  await expect(page.getByText('Moved to Only you.')).toBeVisible();
  await field(page, 'own').focus();
  await page
    .locator('.pad[data-column=own]')
    .getByRole('button', { name: /^Move line to/ })
    .click();
  await expect(field(page)).toHaveValue('For both\nFor me');
  await field(page).focus();
  await page.keyboard.press('Control+Enter');
  await expect(field(page)).not.toBeFocused();
  await saved(page);
});

test('sight-1 sight-2 sight-3: the private column is veiled until focused, says what private means, and prints on request', async ({
  page,
}) => {
  await freshSession(page, 'tunde', 'kwame', 80);
  await expect(page.locator('#only-you')).toContainText('Work-related only. May have to be disclosed');
  await expect(page.locator('#notes a.chip, #notes .chip').first()).toContainText('You and Kwame');
  await add(page, 'Mine alone.', 'own');
  await saved(page, 'own');
  await field(page, 'own').blur();
  await expect(field(page, 'own')).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await field(page, 'own').focus();
  await expect(field(page, 'own')).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#only-you')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Print this, too').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#only-you .pad-paper')).toHaveText('Mine alone.');
  await expect(page.locator('#only-you .pad-paper')).toBeVisible();
});

test('reach-1 drag-3: both columns work at 320 px with a thumb', async ({ page, browser }) => {
  const path = await freshSession(page, 'oleg', 'mei', 81);
  const baseURL = process.env.RUNG_STORY_URL ?? '';
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  const phone = await context.newPage();
  await enter(phone, 'oleg');
  await phone.goto(path);
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const button of await phone.locator('.pad button:visible').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await field(phone).tap();
  await phone.keyboard.type('With one thumb.');
  await saved(phone);
  await context.close();
});

test('R1 J-7: more readers only after a yes, which the other is asked for at home and in the session', async ({
  page,
  browser,
}) => {
  const path = await freshSession(page, 'oleg', 'mei', 82);
  await add(page, 'Mine.');
  await saved(page);
  const mei = await asOther(browser, 'mei', path);
  await mei.getByRole('button', { name: 'Write on' }).first().click();
  await add(mei, ' And ours.');
  await saved(mei);
  await page.reload();
  await page.getByRole('link', { name: 'Versions and readers' }).first().click();
  await page.getByRole('button', { name: /manager$/ }).click();
  await expect(page.getByText(/Asked Mei .*Until there is a yes, nothing changes\./).first()).toBeVisible();
  await mei.goto('/path');
  await expect(mei.getByText(/asks whether the manager and the other mentors may read/)).toBeVisible();
  await mei.goto(path);
  await mei.getByRole('button', { name: 'Yes, they may' }).click();
  await expect(mei.getByRole('button', { name: 'Yes, they may' })).toHaveCount(0);
  await page.goto('/notes');
  await page.getByRole('button', { name: 'Open it to the team' }).click();
  await expect(page.getByText('More people read it now.')).toBeVisible();

  // J-7: no click for the words, one for the names; taking it back counts from the next request on.
  await mei.goto(path);
  const counted = await countInteractions(mei);
  await expect(mei.locator('#notes a.chip')).toContainText('your manager');
  await mei.locator('#notes a.chip').click();
  await expect(mei.locator('#readers li')).not.toHaveCount(0);
  const names = await mei.locator('#readers li').count();
  // The log of reads stands on the same page.
  await expect(mei.locator('#opened li')).toContainText('You');
  expect(counted.since()).toEqual({ clicks: 1, keys: 0, letters: 0 });
  await page.goto(path);
  await page.getByRole('link', { name: 'Versions and readers' }).first().click();
  await page.getByRole('button', { name: /^You and Mei .*nobody else$/ }).click();
  await expect(page.getByText(/^Taken back\. Until now it could be read by /)).toBeVisible();
  await mei.reload();
  await expect.poll(() => mei.locator('#readers li').count()).toBeLessThan(names);
  await mei.context().close();
});
