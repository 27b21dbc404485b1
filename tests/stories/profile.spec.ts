import { expect, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';
import { awake } from '../support/keys';

test('D7 F66: one click hangs a win on the wall, where everybody reads it, and one takes it down', async ({
  page,
  browser,
}) => {
  await enter(page, 'tomas');
  await page.goto('/wins/new');
  await awake(page);
  await page.locator('[name=line]').fill('Wrote down why the seed matters');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/evidence\/[\da-f-]{36}/);
  await awake(page);
  const counting = await countInteractions(page);
  await page.getByRole('button', { name: /^Pin it to my wall/ }).click();
  await expect(page.getByRole('button', { name: 'Take it from my wall' })).toBeVisible();
  expect(counting.since()).toMatchObject({ clicks: 1, keys: 0 });
  const hers = await (await browser.newContext()).newPage();
  await enter(hers, 'aicha');
  await hers.goto('/people/tomas');
  await expect(hers.locator('#wall')).toContainText('Wrote down why the seed matters');
  await expect(hers.locator('#wall').getByRole('button')).toHaveCount(0);
  await page.goto('/people/tomas?part=project-impact');
  await awake(page);
  await page.getByRole('button', { name: 'Take down: Wrote down why the seed matters' }).click();
  await expect(page.locator('#wall')).toHaveCount(0);
  await hers.reload();
  await expect(hers.locator('#wall')).toHaveCount(0);
  await hers.context().close();
});

test('S14 S40: what is signed off can be offered, and whoever works on it finds whom to ask', async ({
  page,
  browser,
}) => {
  await enter(page, 'kwame');
  await page.goto('/people/kwame');
  await awake(page);
  await page.getByText('Offer something').click();
  const choice = page.getByLabel('You may ask me about');
  const code = await choice.locator('option').nth(1).getAttribute('value');
  await choice.selectOption(code);
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('#ask-about .rows')).toContainText(code ?? '');
  const his = await (await browser.newContext()).newPage();
  await enter(his, 'mei');
  await his.goto('/people/kwame');
  await expect(his.locator('#ask-about')).toContainText(code ?? '');
  await expect(his.locator('#ask-about').getByRole('button')).toHaveCount(0);
  await page.getByRole('button', { name: `No more: ${code}` }).click();
  await expect(page.locator('#ask-about .rows')).not.toContainText(code ?? '');
  await his.context().close();
});
