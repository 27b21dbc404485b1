import { expect, type Page } from '@playwright/test';

/** From now on this page's own work takes so many times as long: a cheap phone, or a busy machine. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** From now on scripts of new pages wait: one can read, type and click, but nothing is awake. Returns the alarm clock. */
export async function holdScripts(page: Page): Promise<() => void> {
  let wake = () => {};
  const awake = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await awake;
    await route.continue();
  });
  return wake;
}

/** Waits until the keys of this page work: ? opens their list. Not for pages that begin with the focus in a field. */
export async function keysWork(page: Page): Promise<void> {
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(list).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
}
