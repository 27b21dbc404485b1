import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';

async function as(browser: Browser, person: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.RUNG_STORY_URL, javaScriptEnabled });
  const page = await context.newPage();
  await enter(page, person);
  return page;
}

const ahead = (page: Page) => page.getByRole('region', { name: 'Coming up' }).getByRole('listitem');
/** The local value of a field some days and to another time. */
const later = (value: string, days: number, clock: string) =>
  `${new Date(Date.parse(`${value}Z`) + days * 86_400_000).toISOString().slice(0, 10)}T${clock}`;

test('S-8 time-2: a series moves in three clicks, keeps its clock, and the other side sees both times on theirs', async ({
  browser,
}) => {
  const hana = await as(browser, 'hana');
  await hana.goto('/sessions?state=held&person=kwame');
  const before = await hana.locator('main ul').allInnerTexts();
  const counting = await countInteractions(hana);
  await hana.goto('/sessions?person=kwame');

  await ahead(hana).nth(1).getByRole('link', { name: /^Move/ }).click();
  const field = hana.locator('[name=at]');
  await field.click();
  await field.fill(later(await field.inputValue(), 1, '16:20'));
  await hana.getByRole('button', { name: 'Move this and following' }).click();
  await expect(hana.locator('#plan')).toContainText('at 16:20, Europe/Prague');
  expect(counting.since()).toEqual({ clicks: 3, keys: 0, letters: 0 });
  const address = new URL(hana.url()).pathname;

  await hana.goto('/sessions?state=planned&person=kwame');
  const clocks = (await hana.locator('.session-what').allInnerTexts()).filter((line) =>
    line.includes('One-to-one'),
  );
  expect(clocks.length).toBeGreaterThan(8);
  expect(clocks.slice(1).every((line) => line.startsWith('16:20'))).toBe(true);
  expect(clocks[0]?.startsWith('16:20')).toBe(false);
  await hana.goto('/sessions?state=held&person=kwame');
  expect(await hana.locator('main ul').allInnerTexts()).toEqual(before);

  const kwame = await as(browser, 'kwame');
  await kwame.goto(address);
  await expect(kwame.locator('.page-lead')).toContainText(/GMT · 16:20 for Hana Nováková/);
  await expect(kwame.locator('#history')).toContainText(
    /Moved · Hana Nováková.*from \w+ \d+ \w+, \d\d:\d\d GMT to \w+ \d+ \w+, 1[45]:20 GMT/s,
  );
});

test('S-8: one of a series is left out in two clicks, also without a script, and the series goes on', async ({
  browser,
}) => {
  const priya = await as(browser, 'priya');
  const tomas = await as(browser, 'tomas', false);
  await priya.goto('/sessions?person=tomas');
  const address = await ahead(priya).nth(2).getByRole('link').first().getAttribute('href');
  const next = await ahead(priya).nth(3).innerText();
  await tomas.goto(String(address));
  await tomas.getByText('Skip or cancel').click();
  await tomas.locator('#cancel-reason').fill('Moving house');
  await tomas.getByRole('button', { name: 'Cancel only this one' }).click();
  await expect(tomas.locator('.page-chips')).toContainText('Cancelled');
  await priya.goto(String(address));
  await expect(priya.locator('#history')).toContainText('Moving house');
  await priya.goto('/sessions?person=tomas');
  await expect(ahead(priya).nth(2)).toContainText(next.split('\n')[0] ?? '');
});

test('R23: what was planned asks whether it happened, and one click says so', async ({ browser }) => {
  const mei = await as(browser, 'mei');
  const counting = await countInteractions(mei);
  await mei.goto('/sessions');
  await expect(mei.getByText('Was it held?')).toBeVisible();
  await mei.getByRole('listitem').filter({ hasText: 'Was it held?' }).getByRole('link').first().click();
  await mei.getByRole('button', { name: 'Missed' }).click();
  await expect(mei.locator('.page-chips')).toContainText('Missed');
  expect(counting.since()).toEqual({ clicks: 2, keys: 0, letters: 0 });
});

test('R22 F17: a plan says what is wrong at its field, and then makes a series', async ({ browser }) => {
  const ines = await as(browser, 'ines');
  await ines.goto('/sessions/plan?with=jonas');
  await expect(ines.locator('[name=until]')).toBeHidden();
  await ines.locator('[name=repeat]').selectOption('4-weeks');
  const at = ines.locator('[name=at]');
  await at.fill(later(await at.inputValue(), 5, '08:05'));
  await ines.locator('[name=until]').fill('2020-01-01');
  await ines.getByRole('button', { name: 'Plan it' }).click();
  await expect(ines.locator('#until-error')).toContainText('before the first session');
  await expect(ines.locator('[name=repeat]')).toHaveValue('4-weeks');
  await ines.locator('[name=until]').fill('');
  await ines.locator('[name=place]').selectOption('remote');
  await ines.getByRole('button', { name: 'Plan it' }).click();
  await expect(ines).toHaveURL(/\/sessions\/S-\d+$/);
  await expect(ines.locator('#plan')).toContainText('Every 4 weeks on');
  await expect(ines.locator('#plan')).toContainText('at 08:05, Europe/Paris');
  await expect(ines.locator('.page-chips')).toContainText('Remote');
  await ines.getByText('Skip or cancel').click();
  await ines.getByRole('button', { name: 'Cancel all to come' }).click();
  await expect(ines.locator('.page-chips')).toContainText('Cancelled');
});

test('D6 F20: in a group everybody sees whose hand is up, and a hand goes up with one click', async ({
  browser,
}) => {
  const jonas = await as(browser, 'jonas');
  await jonas.goto('/sessions');
  await jonas.getByRole('listitem').filter({ hasText: 'Group' }).getByRole('link').first().click();
  await expect(jonas.getByText('a hand is never anonymous')).toBeVisible();
  const asked = jonas.locator('#group li').filter({ hasText: 'a run that went wrong' });
  await asked.getByRole('button', { name: /^Raise my hand/ }).click();
  await expect(asked).toContainText('2 of 3 hands up: you, Priya Nair');

  const ines = await as(browser, 'ines');
  await ines.goto('/sessions');
  await ines.getByRole('listitem').filter({ hasText: 'Group' }).getByRole('link').first().click();
  await expect(ines.locator('#group')).toContainText('2 of 3 hands up: Jonas Weber, Priya Nair');
  const mirela = await as(browser, 'mirela');
  await mirela.goto(new URL(ines.url()).pathname);
  await expect(mirela.locator('#group')).toHaveCount(0);
  expect(await mirela.content()).not.toContain('went wrong');
});
