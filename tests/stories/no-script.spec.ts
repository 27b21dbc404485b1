import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('W8 reach-4: without JavaScript one signs in, keeps a win and signs out, and the old cookie opens nothing', async ({
  page,
  context,
}) => {
  await page.goto('/wins/new');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.locator('form:has(input[value="ravi"]) button').click();
  await expect(page).toHaveURL(/\/wins\/new$/);

  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('#line-error')).toHaveText('Fill this in.');
  await page.locator('[name=line]').fill('The first ticket routed by me');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page).toHaveURL(/\/evidence\/[\da-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The first ticket routed by me');
  const kept = page.url();

  const before = await context.cookies();
  await page.getByRole('button', { name: 'Ravi Subramanian: menu' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  expect((await context.cookies()).map((cookie) => cookie.name)).not.toContain('rung');

  await page.goto(kept);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await context.addCookies(before);
  await page.goto(kept);
  await expect(page, 'with the cookie of the sign-in that has ended').toHaveURL(/\/sign-in\?next=/);
});
