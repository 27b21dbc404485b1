import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';

test.describe.configure({ mode: 'serial' });

async function as(browser: Browser, person: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.RUNG_STORY_URL, javaScriptEnabled });
  const page = await context.newPage();
  await enter(page, person);
  return page;
}

test('M-3: three clicks ask for a packet; the mentee sees it first, approves word by word, and freezes it', async ({
  browser,
}) => {
  const mirela = await as(browser, 'mirela');
  await mirela.goto('/numbers/jonas/gate');
  const counting = await countInteractions(mirela);
  await mirela.getByRole('link', { name: 'Ask for a packet' }).click();
  await mirela.getByRole('button', { name: 'Ask for the packet' }).click();
  await expect(mirela.locator('.page-lead')).toContainText('waits for Jonas Weber');
  expect(counting.since()).toEqual({ clicks: 2, keys: 0, letters: 0 });
  const address = new URL(mirela.url()).pathname;
  await expect(mirela.locator('#quotations')).toHaveCount(0);

  const jonas = await as(browser, 'jonas');
  await jonas.goto('/path');
  await jonas
    .getByRole('list', { name: 'Asked of you' })
    .getByRole('link', { name: 'Read it first' })
    .click();
  await expect(jonas).toHaveURL(address);
  const words = jonas.locator('#quotations li').first();
  const title = await words.locator('.packet-title').innerText();
  await words.getByRole('button', { name: `Quote it: ${title}` }).click();
  await expect(words.getByRole('button', { name: `Quoted. Leave it out: ${title}` })).toBeVisible();
  await expect(jonas.locator('#quotations')).toContainText(/1 of \d+ quoted/);
  await expect(jonas.locator('#soft-skill')).toContainText('Takes part in the lively meeting');
  await jonas.getByText('Freeze it', { exact: true }).click();
  await jonas.getByLabel('A word to Mirela').fill('Ready when you are.');
  await jonas.getByRole('button', { name: /^Freeze it for Mirela/ }).click();
  await expect(jonas.locator('.page-chips')).toContainText('Frozen on');

  await mirela.reload();
  await expect(mirela.locator('.packet')).toContainText('Ready when you are.');
  await expect(mirela.locator('.packet-quote')).toHaveCount(1);
  await expect(mirela.locator('.packet-quote')).toContainText(title);
  await expect(mirela.locator('#gate')).toContainText('1 of 13 milestones are missing');
  const download = mirela.waitForEvent('download');
  await mirela.getByRole('link', { name: 'Download as Markdown' }).click();
  expect((await download).suggestedFilename()).toBe('packet-jonas.md');

  for (const stranger of ['ines', 'oleg', 'ada']) {
    const page = await as(browser, stranger, false);
    expect((await page.goto(address))?.status(), stranger).toBe(404);
    await page.context().close();
  }
});

test('M-3 reach-4: without JavaScript words are approved and left out, and it can be called off', async ({
  browser,
}) => {
  const priya = await as(browser, 'priya', false);
  await priya.goto('/packets');
  await priya
    .getByRole('link', { name: /^About you/ })
    .first()
    .click();
  const open = priya.getByRole('button', { name: /^Quote it: / });
  await expect(open.first()).toBeVisible();
  const before = await open.count();
  await open.first().click();
  await expect(open).toHaveCount(before - 1);
  await priya
    .getByRole('button', { name: /^Quoted\. Leave it out/ })
    .first()
    .click();
  await expect(open).toHaveCount(before);
  await priya.getByRole('button', { name: 'Call it off' }).click();
  await expect(priya.locator('#packets')).toContainText('called off');
});

test('M-5: a number of a packet opens its rows in one click for whoever may see them', async ({
  browser,
}) => {
  const tunde = await as(browser, 'tunde');
  await tunde.goto('/packets');
  await tunde.getByRole('link', { name: /^Mei Tanaka/ }).click();
  await expect(tunde.locator('.packet')).toContainText('disagreed');
  await expect(tunde.locator('.packet')).toContainText('waived by Tunde Bakare');
  const counting = await countInteractions(tunde);
  await tunde
    .locator('#gate')
    .getByRole('link', { name: /of 13 core/ })
    .click();
  await expect(tunde.locator('h1')).toContainText(/of 13 core/);
  expect(counting.since()).toMatchObject({ clicks: 1 });
});
