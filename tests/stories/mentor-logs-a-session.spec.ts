import { type Browser, expect, type Page, test } from '@playwright/test';
import { enter } from '../support/enter';
import { pressEnterOn } from '../support/keys';
import { keysWork, slowDown } from '../support/slow';

const DAY_MS = 86_400_000;
const TWIN_MS = 20 * 60_000;

/**
 * Early some days back. A session has none beside it for a quarter of an hour, so this keeps away from the afternoons
 * of the demo team, from the hours a clock skips, and from what an earlier round of the same test has logged.
 */
function daysAgo(days: number): string {
  const day = new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
  const at = Date.parse(`${day}T04:10Z`) + test.info().repeatEachIndex * TWIN_MS;
  return new Date(at).toISOString().slice(0, 16);
}

const save = (page: Page) => page.getByRole('button', { name: /Save the session/ });

test('S-1: by keyboard alone, L and a sentence leave a held session; a draft survives a reload (save-9)', async ({
  page,
}) => {
  await enter(page, 'kwame');
  await page.goto('/sessions');
  await keysWork(page);
  await page.keyboard.press('l');
  await expect(page.locator('dialog .quick-line')).toHaveValue(/^1:1 with @\w+ /);
  await pressEnterOn(page, page.getByRole('link', { name: 'All fields' }));
  await expect(page).toHaveURL(/\/sessions\/new/);
  await expect(page.locator('[name=pairNote]')).toBeFocused();
  await expect(page.locator('[name=at]')).not.toHaveValue('');
  await expect(async () => {
    await page.locator('[name=pairNote]').fill('walked the **split**');
    const kept = () => page.evaluate(() => Object.keys(localStorage).some((key) => key.includes(':draft:')));
    await expect.poll(kept, { timeout: 2000 }).toBe(true);
  }).toPass();
  await page.reload();
  await expect(page.getByText('What you had typed is back.')).toBeVisible();
  await page.locator('[name=pairNote]').focus();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/sessions\/S-\d+$/);
  await expect(page.getByText('Session logged.')).toBeVisible();
  await expect(page.locator('.prose strong')).toHaveText('split');
  expect(await page.evaluate(() => Object.keys(localStorage).some((key) => key.includes(':draft:')))).toBe(
    false,
  );
});

test('edit-4: every refusal stands at its field and takes nothing that was typed', async ({
  page,
  context,
}) => {
  await enter(page, 'tomas');
  await slowDown(page, 4);
  await page.goto('/sessions/new');
  await page.locator('[name=minutes]').fill('900');
  await page.locator('[name=due2]').fill('2026-12-01');
  await page.locator('[name=privateNote]').fill('keep me');
  await page.locator('[name=pairNote]').evaluate((field: HTMLTextAreaElement) => {
    field.removeAttribute('maxlength');
    field.value = 'x'.repeat(100_000);
  });
  await save(page).click();
  await expect(page.locator('#minutes-error')).toBeVisible();
  await expect(page.locator('#pairNote-error')).toContainText('20000');
  await expect(page.locator('#item2-error')).toBeVisible();
  await expect(page.locator('[name=minutes]')).toBeFocused();
  expect((await page.locator('[name=pairNote]').inputValue()).length).toBe(100_000);

  await page.locator('[name=minutes]').fill('45');
  await page.locator('[name=pairNote]').fill('short');
  await page.locator('[name=due2]').fill('');
  await page.locator('[name=at]').fill('2020-01-01T10:00');
  await save(page).click();
  await expect(page.locator('#at-error')).toContainText('more than a year ago');

  const cookies = await context.cookies();
  await context.clearCookies();
  await page.locator('[name=at]').fill(daysAgo(33));
  await save(page).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await expect(page.locator('[name=privateNote]')).toHaveValue('keep me');
  await context.addCookies(cookies);
  await save(page).click();
  await expect(page).toHaveURL(/\/sessions\/S-\d+$/);
});

test('sight-2: a private note is veiled until focused; its named list holds one name (sight-1)', async ({
  page,
}) => {
  await enter(page, 'hana');
  await page.goto('/sessions/new');
  await expect(
    page.getByText('Work-related only. May have to be disclosed if the person asks.'),
  ).toBeVisible();
  await page.locator('[name=at]').fill(daysAgo(44));
  await page.locator('[name=privateNote]').fill('for me');
  await save(page).click();
  await expect(page).toHaveURL(/\/sessions\/S-\d+$/);
  const words = page.locator('.veil > *').first();
  await expect(words).toHaveCSS('filter', /blur/);
  await page.locator('.veil').first().focus();
  await expect(words).toHaveCSS('filter', 'none');
  await page.locator('#only-you a.chip').click();
  await expect(page.getByRole('heading', { name: 'Who can read this' })).toBeVisible();
  await expect(page.locator('#readers li')).toHaveCount(1);
});

test('save-5: of two tabs that change a note, the second sees both versions and loses no text', async ({
  page,
  context,
}) => {
  await enter(page, 'ines');
  await page.goto('/sessions/new');
  await page.locator('[name=at]').fill(daysAgo(55));
  await page.locator('[name=pairNote]').fill('first');
  await save(page).click();
  await expect(page).toHaveURL(/\/sessions\/S-\d+$/);
  const edit = `${page.url()}/edit`;
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(edit);
  for (const [tab, text] of [
    [other, 'other tab'],
    [page, 'this tab'],
  ] as const) {
    await tab.locator('[name=body]').first().fill(text);
    await tab.getByRole('button', { name: 'Save the note' }).click();
    await expect(tab.getByText(tab === other ? 'Note changed.' : 'Not saved: two versions.')).toBeVisible();
  }
  await page.getByRole('button', { name: 'Show the other version' }).click();
  await expect(page.locator('blockquote')).toHaveText('other tab');
  await expect(page.locator('[name=body]').first()).toHaveValue('this tab');
});

/** A page in which no script runs. */
async function scriptless(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  return context.newPage();
}

test('reach-4: without JavaScript a session is logged, mended after a refusal, and checked off', async ({
  browser,
  baseURL,
}) => {
  const page = await scriptless(browser, baseURL);
  await enter(page, 'aicha');
  await page.goto('/sessions/new');
  await page.locator('[name=at]').fill(daysAgo(66));
  await page.locator('[name=pairNote]').fill('without a script');
  await page.locator('[name=minutes]').fill('2');
  await page.getByText('One more').first().click();
  await page.locator('[name=item5]').fill('the fifth');
  await save(page).click();
  await expect(page.locator('#minutes-error')).toBeVisible();
  await expect(page.locator('[name=item5]')).toHaveValue('the fifth');
  await page.locator('[name=minutes]').fill('30');
  await save(page).click();
  await expect(page).toHaveURL(/\/sessions\/S-\d+$/);
  await page.getByRole('button', { name: 'Done: the fifth' }).click();
  await expect(page.getByRole('button', { name: 'Open again: the fifth' })).toBeVisible();
  await page.context().close();
});

test('sight-6: a manager sees that a session was, and one sentence whether or not there is more', async ({
  page,
}) => {
  await enter(page, 'mirela');
  await page.goto('/sessions?state=held');
  await page.locator('main ul a').first().click();
  await expect(page.getByText('This page would look the same if there were none.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0);
});

test('url-4: a session of others, one nobody has and nonsense are the same 404', async ({ page }) => {
  await enter(page, 'tomas');
  for (const name of ['S-1', 'S-999999', 'S-0', 'x', 'S-1/edit'])
    expect((await page.goto(`/sessions/${name}`))?.status(), name).toBe(404);
});
