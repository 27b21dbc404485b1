import { type Browser, expect, type Page, test } from '@playwright/test';
import { awake, focusIsKept, pressEnterOn, tabTo } from '../support/keys';
import { keysWork } from '../support/slow';

const code = 'T5-J1';
const name = 'Asks architecture and research questions well';
const title = 'Ask the tokeniser question in writing';
const win = 'The answer about byte pairs stands in the handbook';

/** Signs in as one of the demo team without a pointer, in a browser of their own. */
async function enterByKeys(browser: Browser, person: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.RUNG_STORY_URL });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await pressEnterOn(page, page.locator(`form:has(input[value="${person}"]) button`));
  await page.waitForURL((at) => !at.pathname.startsWith('/sign-in'));
  return page;
}

/** Single keys from anywhere: a letter, or two that make a chord. */
async function keys(page: Page, ...letters: string[]): Promise<void> {
  await keysWork(page);
  for (const letter of letters) await page.keyboard.press(letter);
}

/** Sends the form that a button belongs to, and sees that the focus survives the answer. */
async function send(page: Page, button: string | RegExp): Promise<void> {
  await awake(page);
  await pressEnterOn(page, page.getByRole('button', { name: button }));
}

const core = /^\d+ of \d+ core$/;

/** How many core milestones of the next rung My path says are met. */
async function coreMet(page: Page): Promise<number> {
  return Number.parseInt(await page.getByRole('link', { name: core }).innerText(), 10);
}

test('S-1 S-3 J-4 J-2 S-4 J-1 M-2 G1: the whole loop by keyboard alone, and the focus is never lost', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const oleg = await enterByKeys(browser, 'oleg');
  const mei = await enterByKeys(browser, 'mei');
  const before = await coreMet(mei);

  await test.step('the senior logs the talk with L, an action item in it', async () => {
    await keys(oleg, 'l');
    await expect(oleg.locator('dialog [name=line]')).toHaveValue(/^1:1 with @mei /);
    await oleg.keyboard.type('She asked before building. gannet-19 !her: Write the question down');
    await expect(oleg.locator('dialog').getByText('Write the question down').first()).toBeVisible();
    await oleg.keyboard.press('Enter');
    await oleg.waitForURL(/\/sessions\/S-\d+$/);
    await expect(oleg.getByRole('paragraph').filter({ hasText: 'gannet-19' })).toBeVisible();
    await expect(oleg.locator('#action-items')).toContainText('Write the question down');
    await focusIsKept(oleg);
  });

  await test.step('and proposes a goal from the milestone', async () => {
    await oleg.goto(`/framework/milestones/${code}?of=mei`);
    await pressEnterOn(oleg, oleg.getByRole('link', { name: 'Propose a goal' }));
    await oleg.waitForURL(/\/goals\/new/);
    await expect(oleg.locator('[name=title]')).toBeFocused();
    await oleg.keyboard.type(title);
    await send(oleg, 'Propose');
    await oleg.waitForURL(/\/goals\/G-\d+$/);
    await focusIsKept(oleg);
  });

  await test.step('the junior finds it and accepts it', async () => {
    await keys(mei, 'g', 'o');
    await mei.waitForURL(/\/goals/);
    await pressEnterOn(mei, mei.getByRole('link', { name: title }).first());
    await mei.waitForURL(/\/goals\/G-\d+$/);
    await send(mei, 'Accept');
    await expect(mei.getByText('active').first()).toBeVisible();
    await focusIsKept(mei);
  });

  await test.step('keeps a win with W and attaches it to the milestone', async () => {
    await keys(mei, 'w');
    await expect(mei.locator('dialog [name=line]')).toHaveValue(/^win /);
    await mei.keyboard.type(win);
    await expect(mei.getByRole('button', { name: 'Keep the win' })).toBeVisible();
    await mei.keyboard.press('Enter');
    await expect(mei.getByText('Win kept.')).toBeVisible();
    await focusIsKept(mei);
    await keys(mei, 'g', 'p');
    await mei.waitForURL(/\/path/);
    await pressEnterOn(mei, mei.getByRole('link', { name: win }).first());
    await mei.waitForURL(/\/evidence\/[\da-f-]{36}/);
    const milestones = mei.getByLabel('Another milestone');
    await tabTo(mei, milestones);
    await mei.keyboard.type(code);
    await expect(milestones).toHaveValue(code);
    await send(mei, /^Attach$/);
    await expect(mei.getByRole('link', { name: new RegExp(code) }).first()).toBeVisible();
    await focusIsKept(mei);
  });

  await test.step('and offers it for sign-off', async () => {
    await pressEnterOn(mei, mei.getByRole('link', { name: new RegExp(code) }).first());
    await mei.waitForURL(`**/sign-off/mei/${code}`);
    await send(mei, 'Ask for sign-off');
    await expect(mei.getByText(/It waits for Oleg/)).toBeVisible();
    await focusIsKept(mei);
  });

  await test.step('the senior looks at it in the queue; B without a reason goes nowhere', async () => {
    await keys(oleg, 'g', 'q');
    await oleg.waitForURL(/\/sign-off/);
    await pressEnterOn(oleg, oleg.getByRole('link', { name: new RegExp(`Mei.*${code}`) }));
    await expect(oleg.getByRole('heading', { name: `: ${name}` })).toBeVisible();
    await keys(oleg, 'b');
    await expect(oleg.locator('#reason')).toBeFocused();
    await send(oleg, /^Back to Mei/);
    await expect(oleg.locator('#reason-error')).toBeVisible();
    await expect(oleg.locator('#reason')).toBeFocused();
  });

  await test.step('A signs it off', async () => {
    await tabTo(oleg, oleg.getByRole('button', { name: /^Back to Mei/ }));
    await oleg.keyboard.press('a');
    await expect(oleg.getByRole('heading', { name: `: ${name}` })).toHaveCount(0);
    await focusIsKept(oleg);
  });

  await test.step('the junior sees the rung on her path, the manager on the team', async () => {
    await keys(mei, 'g', 'p');
    await mei.waitForURL(/\/path/);
    await expect(mei.getByRole('heading', { level: 1, name: 'My path' })).toBeVisible();
    expect(await coreMet(mei)).toBe(before + 1);
    await pressEnterOn(mei, mei.getByRole('link', { name: core }));
    await expect(mei.getByRole('main')).toContainText(code);
    const tunde = await enterByKeys(browser, 'tunde');
    await keys(tunde, 'g', 'd');
    await tunde.waitForURL(/\/team/);
    const row = tunde.locator('li', { has: tunde.getByRole('link', { name: /^Mei/ }) });
    await expect(row).toContainText(code);
    expect(await tunde.content()).not.toContain('gannet-19');
  });
});
