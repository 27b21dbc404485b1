import { expect, type Page, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const url = () => process.env.RUNG_STORY_URL ?? '';

/** A sign-in of its own: this story ends it on the server, while the browser still holds its cookie. */
async function enterAlone(page: Page, person: string, next: string): Promise<() => Promise<void>> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.locator(`form:has(input[value="${person}"]) button`).first().click();
  await page.waitForURL((at) => at.pathname === next);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  return async () => {
    const headers = { cookie, origin: url(), 'sec-fetch-site': 'same-origin' };
    const answer = await fetch(`${url()}/api/sign-out`, { method: 'POST', headers, redirect: 'manual' });
    expect(answer.status).toBeLessThan(400);
  };
}

test('save-9: whoever is signed out while typing without JavaScript gets every word back, and nobody else does', async ({
  page,
}) => {
  const signOut = await enterAlone(page, 'ines', '/sessions/new');
  const both = 'We read the residuals together.\n<script>alert(1)</script> & "quotes" שלום 🪜';
  await page
    .getByRole('textbox', { name: /Note for both/i })
    .or(page.locator('[name="pairNote"]'))
    .first()
    .fill(both);
  await page.locator('[name="privateNote"]').fill('She knew more than she said.');
  await signOut();
  const answered = page.waitForResponse((response) => response.url().includes('/signed-out'));
  await page.locator('form:has([name="pairNote"]) button[type="submit"]').first().click();
  expect((await answered).headers()['cache-control']).toBe('private, no-store');
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await expect(page.getByLabel('Pair note')).toHaveValue(both);
  await expect(page.getByLabel('Private note')).toHaveValue('She knew more than she said.');
  await expect(page.getByLabel('Pair note')).toHaveAttribute('readonly', '');
  await expect(page.getByLabel(/key|version/i)).toHaveCount(0);
  const signIn = page.getByRole('link', { name: /^Sign in/ });
  await expect(signIn).toHaveAttribute('href', /^\/sign-in\?next=%2Fsessions%2Fnew/);
  await expect(signIn).toHaveAttribute('target', '_blank');

  // Asking for the same address again shows nothing of it: it was never kept.
  await page.goto('/sessions/new');
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await page.content()).not.toContain('residuals');
});

test('save-9: no password comes back to somebody signed out', async ({ page }) => {
  const signOut = await enterAlone(page, 'tomas', '/account');
  await page.locator('[name="password"]').fill('three unrelated words');
  await signOut();
  await page.locator('form:has([name="password"]) button[type="submit"]').click();
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  expect(await page.content()).not.toContain('three unrelated words');
});
