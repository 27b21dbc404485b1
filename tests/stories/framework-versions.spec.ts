import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';

async function as(browser: Browser, person: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.RUNG_STORY_URL, javaScriptEnabled });
  const page = await context.newPage();
  await enter(page, person);
  return page;
}

test('R19 S-4: what was met under another wording is confirmed with one key each; the flag goes, history names both versions', async ({
  browser,
}) => {
  const ines = await as(browser, 'ines');
  await ines.goto('/framework/milestones/T2-J2?of=jonas');
  const standing = ines.locator('#standing');
  await expect(standing).toContainText('met under v1.0, to confirm');
  await standing.getByRole('link', { name: 'met under v1.0, to confirm' }).click();
  await expect(ines.getByRole('note')).toContainText('This is the wording of version 1.0');
  await expect(ines.locator('h1')).toHaveText('Reads an evaluation honestly');

  await ines.goto('/sign-off');
  await ines.getByRole('link', { name: '2 met under an earlier wording, to confirm' }).click();
  await expect(ines.locator('#current')).toContainText('Then, version 1.0');
  await expect(ines.locator('#current')).toContainText('says for which users the number does not hold');
  const first = await ines.locator('#current h2').innerText();
  const counting = await countInteractions(ines);
  await ines.keyboard.press('a');
  await expect(ines.locator('#current h2')).not.toHaveText(first);
  await ines.keyboard.press('a');
  await expect(ines.getByText('Nothing waits to be confirmed.')).toBeVisible();
  expect(counting.since()).toEqual({ clicks: 0, keys: 2, letters: 0 });

  await ines.goto('/sign-off/jonas/T2-J2');
  await expect(ines.locator('#standing')).not.toContainText('to confirm');
  await expect(ines.locator('#voices')).toContainText('under version 1.0');
  await expect(ines.locator('#voices')).toContainText('under version 2.0');
});

test('R19: without JavaScript, not yet under the new wording takes a sentence; the earlier sign-off stays', async ({
  browser,
}) => {
  const aicha = await as(browser, 'aicha', false);
  await aicha.goto('/path');
  await expect(aicha.locator('main')).toContainText('Met under an earlier wording');
  const hana = await as(browser, 'hana', false);
  await hana.goto('/mentees');
  await hana.getByRole('link', { name: 'Confirm', exact: true }).click();
  await hana.getByText('Not yet, with a reason').click();
  await hana.getByLabel(/What would show it/).fill('Say for which shops it does not hold.');
  await hana.getByRole('button', { name: 'Note as not yet' }).click();
  await expect(hana.getByText('Nothing waits to be confirmed.')).toBeVisible();
  await aicha.goto('/framework/milestones/T2-J2');
  await expect(aicha.locator('#standing')).toContainText('Say for which shops it does not hold.');
  await aicha.goto('/path');
  await expect(aicha.locator('main')).not.toContainText('Met under an earlier wording');
  await aicha.goto('/sign-off/aicha/T2-J2');
  await expect(aicha.locator('#voices')).toContainText('signed it off');
});
