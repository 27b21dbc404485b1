import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';

async function as(browser: Browser, person: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.RUNG_STORY_URL, javaScriptEnabled });
  const page = await context.newPage();
  await enter(page, person);
  return page;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('S-7: dates, a stand-in, confirm: three clicks at most, everybody concerned sees it once, and it can be taken back', async ({
  browser,
}) => {
  const ines = await as(browser, 'ines');
  await ines.goto('/mentees');
  const counting = await countInteractions(ines);
  await ines.getByRole('link', { name: 'Going away' }).click();
  await ines.getByLabel('First day away').fill(inDays(20));
  await ines.getByLabel('Last day away').fill(inDays(10));
  const standIn = ines.getByLabel(/Who stands in/);
  await standIn.selectOption({ label: 'Oleg Petrenko' });
  await ines.getByRole('button', { name: 'Note these days' }).click();
  // A slip costs nothing that was chosen.
  await expect(ines.locator('#to-error')).toHaveText('The last day comes before the first.');
  await expect(standIn.locator('option:checked')).toHaveText('Oleg Petrenko');
  counting.since();

  await ines.goto('/mentees');
  await ines.getByRole('link', { name: 'Going away' }).click();
  await ines.getByLabel('First day away').fill(inDays(20));
  await ines.getByLabel('Last day away').fill(inDays(30));
  await standIn.selectOption({ label: 'Oleg Petrenko' });
  await ines.getByRole('button', { name: 'Note these days' }).click();
  await expect(ines.locator('#noted')).toContainText('Jonas Weber: Oleg Petrenko stands in');
  // Two, and one more for whoever chooses the stand-in with the pointer.
  expect(counting.since().clicks).toBe(2);
  expect(
    await ines
      .locator('main')
      .getByText(/sick|parental|holiday|reason/i)
      .count(),
  ).toBe(0);

  const jonas = await as(browser, 'jonas', false);
  await jonas.goto('/path');
  await expect(jonas.locator('#away')).toContainText(/Inés Moreau is away .*; Oleg Petrenko stands in\./);
  await expect(jonas.locator('#away li')).toHaveCount(1);
  const oleg = await as(browser, 'oleg', false);
  await oleg.goto('/mentees');
  await expect(oleg.locator('#away')).toContainText('you stand in for Inés Moreau.');
  expect((await oleg.goto('/sign-off/jonas/T1-J1'))?.status()).toBe(404);

  await ines.getByRole('button', { name: /^Take back/ }).click();
  await expect(ines.locator('#noted')).toHaveCount(0);
  await jonas.reload();
  await expect(jonas.locator('#away')).toHaveCount(0);
});

test('F35: whoever stands in now sees goals, evidence and standings, and no notes; nobody else does', async ({
  browser,
}) => {
  const oleg = await as(browser, 'oleg', false);
  await oleg.goto('/mentees');
  await oleg.locator('#away').getByRole('link', { name: 'Kwame Mensah' }).click();
  await expect(oleg.getByRole('heading', { level: 1 })).toHaveText('Kwame Mensah');
  await expect(oleg.locator('main')).not.toContainText('How somebody grows is for them');
  const sofia = await as(browser, 'sofia', false);
  await sofia.goto('/people/kwame');
  await expect(sofia.locator('main')).toContainText('How somebody grows is for them');
});

test('F59: a hand-over in progress says who is asked, what is open, and can be withdrawn by whoever asked', async ({
  browser,
}) => {
  const oleg = await as(browser, 'oleg', false);
  await oleg.goto('/mentorships');
  await oleg.getByRole('link', { name: /You mentor Mei/ }).click();
  await expect(oleg.locator('#follow')).toContainText(/is to follow\. Waits for Mei/);
  await expect(oleg.locator('#follow').getByRole('button', { name: 'Withdraw' })).toBeVisible();
  await oleg.goto(`${oleg.url()}/hand-over`);
  await expect(oleg.locator('#open')).toContainText(/open goal|No open goals/);
  const mei = await as(browser, 'mei', false);
  await mei.goto('/path');
  await expect(mei.locator('.today')).toContainText('waits for your yes');
});
