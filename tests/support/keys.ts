import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the control has the focus, at most so many times; it must then be in sight and wear its ring. */
export async function tabTo(page: Page, control: Locator, most = 120): Promise<void> {
  await expect(control).toBeVisible();
  const has = () => control.evaluate((one) => one === document.activeElement);
  for (let presses = 0; presses < most && !(await has()); presses++) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
  await expect(control).toBeInViewport();
  await expect(control).not.toHaveCSS('outline-style', 'none');
}

/** Tab to it, then Enter. */
export async function pressEnterOn(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** After a form the focus is on something that is there, never lost on the page as a whole. */
export async function focusIsKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), 'what has the focus')
    .not.toBe('BODY');
}

/** Waits until the page's own script has it: from then on a form stays on its page while it is sent. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactProps')),
  );
}
