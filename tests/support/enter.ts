import type { Page } from '@playwright/test';

const handles = new Map<string, string>();

/** Signs in as one of the demo team: once by the sign-in page, after that by the cookie it gave. */
export async function enter(page: Page, person: string): Promise<void> {
  const url = process.env.RUNG_STORY_URL ?? '';
  const known = handles.get(person);
  if (known) {
    await page.context().addCookies([{ name: 'rung', value: known, url, httpOnly: true, sameSite: 'Lax' }]);
    return;
  }
  await page.goto(`${url}/sign-in`);
  await page.locator(`form:has(input[value="${person}"]) button`).first().click();
  await page.waitForURL((at) => !at.pathname.startsWith('/sign-in'));
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'rung');
  if (cookie) handles.set(person, cookie.value);
}
