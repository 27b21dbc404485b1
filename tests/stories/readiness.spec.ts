import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';

async function as(browser: Browser, person: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.RUNG_STORY_URL, javaScriptEnabled });
  const page = await context.newPage();
  await enter(page, person);
  return page;
}

test('J-6: two clicks and one line; the mentor answers; the manager reads it only where it was ticked', async ({
  browser,
}) => {
  const priya = await as(browser, 'priya');
  await priya.goto('/framework/milestones/P3-J1');
  const counting = await countInteractions(priya);
  await priya.getByText('Ask for an opportunity', { exact: true }).click();
  await priya.keyboard.press('Tab');
  await priya.keyboard.type('The retrospective of the shelf team, once.');
  await priya.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(priya.locator('#standing')).toContainText('Asked on');
  expect(counting.since()).toMatchObject({ clicks: 2, keys: 1 });
  await expect(priya.locator('#standing')).toContainText('your manager does not read it');

  const mirela = await as(browser, 'mirela', false);
  await mirela.goto('/opportunities');
  await expect(mirela.locator('main')).toContainText('own the alerting of the shelf model');
  await expect(mirela.locator('main')).not.toContainText('retrospective of the shelf team');

  const ines = await as(browser, 'ines', false);
  await ines.goto('/opportunities');
  const sheet = ines.locator('section', { hasText: 'The retrospective of the shelf team, once.' });
  await sheet.getByLabel('Here is one').check();
  await sheet.getByLabel('Which one, or why not now').fill('the one in two weeks; I sit at the back.');
  await sheet.getByRole('button', { name: 'Answer' }).click();
  await expect(sheet.getByRole('button', { name: 'Answer' })).toHaveCount(0);
  await priya.goto('/path');
  await expect(priya.getByText('here is one: the one in two weeks')).toBeVisible();
});

test('J-8: one click and a reason; both words stay, the manager reads neither, and it ends as agreed to differ', async ({
  browser,
}) => {
  const jonas = await as(browser, 'jonas');
  await jonas.goto('/sign-off/jonas/P1-J1');
  const counting = await countInteractions(jonas);
  await jonas.getByText('I see it differently', { exact: true }).click();
  await jonas.keyboard.press('Tab');
  await jonas.keyboard.type('I asked twice in June.');
  await jonas.keyboard.press('Enter');
  await expect(jonas.locator('#disagreement')).toContainText('I asked twice in June.');
  expect(counting.since()).toMatchObject({ clicks: 1, keys: 2 });
  await expect(jonas.locator('#standing')).toContainText('disagreed');
  await expect(jonas.locator('#disagreement')).toContainText('silent in the room');

  const mirela = await as(browser, 'mirela', false);
  await mirela.goto('/sign-off/jonas/P1-J1');
  await expect(mirela.locator('main')).not.toContainText(/disagreed|twice in June|silent in the room/);

  await jonas.getByRole('button', { name: 'We agree to differ' }).click();
  await expect(jonas.locator('#disagreement')).toContainText('It ends when both say the same');
  const ines = await as(browser, 'ines', false);
  await ines.goto('/sign-off/jonas/P1-J1');
  await ines.getByRole('button', { name: 'We agree to differ' }).click();
  await expect(ines.locator('#standing')).toContainText('agreed to differ');
  await expect(ines.locator('#standing')).toContainText('not yet');
});

test('F8 S26: the gate lists what is met, missing and waived with its reason; the talk waits for the other side', async ({
  browser,
}) => {
  const mei = await as(browser, 'mei', false);
  await mei.goto('/numbers/mei/gate');
  await expect(mei.locator('main')).toContainText('Waived by Tunde Bakare: The desk sets every date');
  await expect(mei.locator('main')).toContainText('disagreed');
  const rows = mei.locator('.gate-milestones > li', { hasText: 'T3-J2' });
  await expect(rows.getByText(/signed off by/)).toBeHidden();
  await rows.getByText('3 rows').click();
  await expect(rows.getByText(/signed off by .*20\d\d/)).toBeVisible();
  await expect(rows.getByRole('list', { name: 'Evidence' }).getByRole('link')).toHaveCount(1);
  const tunde = await as(browser, 'tunde', false);
  await tunde.goto('/numbers/mei/gate');
  await expect(tunde.locator('main')).not.toContainText('disagreed');
  await tunde.getByText('Record the talk', { exact: true }).click();
  await expect(tunde.getByLabel('We agreed on developing')).toBeDisabled();
  await tunde.getByRole('button', { name: 'Record it' }).click();
  await expect(tunde.locator('#talk')).toContainText('waits for Mei Tanaka');
  await mei.reload();
  await mei.getByRole('button', { name: 'Yes, that is what we said' }).click();
  await expect(mei.locator('#talk')).toContainText('acknowledged');
});
