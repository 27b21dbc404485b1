import { expect, test } from '@playwright/test';
import { enter } from '../support/enter';

test('key-3 key-5: ? opens the sheet of keys, Escape closes it, and it opens again', async ({ page }) => {
  await enter(page, 'priya');
  await page.goto('/path');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  // The first key may come before the page listens.
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(sheet).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(sheet).toContainText('Add a sticky win');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('?');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page).toHaveURL(/\/goals$/);
});
