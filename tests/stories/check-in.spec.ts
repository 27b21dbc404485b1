import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';
import { keysWork } from '../support/slow';

test.describe.configure({ mode: 'serial' });

async function as(browser: Browser, person: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.RUNG_STORY_URL, javaScriptEnabled });
  const page = await context.newPage();
  await enter(page, person);
  return page;
}

const question = (page: Page) => page.locator('#question-title');
const answered = (page: Page) => page.locator('#half').getByText(/\d+ of \d+ answered/);
/** Everything a page says, without a script that might change it. */
const saysAll = async (page: Page, paths: string[]) => {
  const texts: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    texts.push(await page.locator('body').innerText());
  }
  return texts;
};

let address = '';

test('S-5 J-3: two halves, one click or key per question; blind until both are in, then side by side', async ({
  browser,
}) => {
  const ines = await as(browser, 'ines');
  await ines.goto('/check-ins');
  const counting = await countInteractions(ines);
  await ines.getByRole('button', { name: 'Open a check-in with Jonas Weber' }).click();
  await ines.waitForURL(/\/check-ins\/[\da-f-]{36}/);
  address = new URL(ines.url()).pathname;
  await expect(ines.locator('#half li')).not.toHaveCount(0);
  const questions = await ines.locator('#half li').count();
  expect(questions).toBeLessThanOrEqual(13);
  await expect(ines.locator('.question-why')).toHaveText(/evidence|not looked at it yet/);

  const jonas = await as(browser, 'jonas');
  const pages = [address, '/check-ins', '/sessions'];
  const before = await saysAll(jonas, pages);

  for (let at = 1; at <= questions; at++) {
    await expect(ines.locator('#question').getByText(`${at} of ${questions}`)).toBeVisible();
    await ines.getByRole('button', { name: 'meeting', exact: true }).click();
  }
  await expect(answered(ines)).toContainText(`${questions} of ${questions}`);
  await ines.getByRole('button', { name: 'Hand in my half' }).click();
  await expect(ines.locator('.page-lead')).toContainText(
    'Your half is in. Both open as soon as Jonas Weber hands in',
  );
  expect(counting.since()).toEqual({ clicks: questions + 2, keys: 0, letters: 0 });
  await expect(ines.locator('#halves')).not.toContainText('Jonas');

  expect(await saysAll(jonas, pages)).toEqual(before);
  await jonas.goto('/path');
  await jonas
    .locator('.today li')
    .filter({ hasText: 'A check-in with Inés Moreau waits for your half' })
    .getByRole('link')
    .click();
  await keysWork(jonas);
  const his = await countInteractions(jonas);
  const first = await question(jonas).innerText();
  await jonas.keyboard.press('3');
  await expect(question(jonas)).not.toHaveText(first);
  const second = await question(jonas).innerText();
  await jonas.keyboard.press('0');
  await expect(question(jonas)).not.toHaveText(second);
  await jonas.keyboard.press('2');
  await expect(answered(jonas)).toContainText(`2 of ${questions}`);
  await jonas.getByRole('button', { name: 'Hand in my half' }).click();
  await expect(jonas.locator('#differently')).toContainText(
    '1 of 2 that both answered, you see differently.',
  );
  expect(his.since()).toEqual({ clicks: 1, keys: 3, letters: 0 });
  await expect(jonas.locator('.dumbbell-rows li')).toHaveCount(1);
  await expect(jonas.locator('.dumbbell-rows svg')).toHaveAttribute(
    'aria-label',
    /Jonas Weber exceeding, Inés Moreau meeting/,
  );
  await expect(jonas.locator('#halves').getByText('not assessed')).toHaveCount(questions - 2);
  expect(await jonas.locator('#question').count()).toBe(0);
});

test('R15 S-2: the difference is on the next agenda by itself, and one click ends it, agreed or not', async ({
  browser,
}) => {
  const ines = await as(browser, 'ines');
  await ines.goto(address);
  await ines
    .locator('#differently')
    .getByRole('link', { name: /^S-\d+$/ })
    .click();
  const line = ines
    .locator('[data-line]')
    .filter({ hasText: 'Jonas Weber: exceeding, Inés Moreau: meeting' });
  await expect(line).toHaveCount(1);
  await ines.goto(address);
  const counting = await countInteractions(ines);
  await ines.getByRole('button', { name: 'We agreed to differ' }).click();
  await expect(ines.locator('.page-lead')).toContainText(
    'Talked about and agreed to differ, noted by Inés Moreau',
  );
  expect(counting.since()).toEqual({ clicks: 1, keys: 0, letters: 0 });
  await expect(ines.locator('#talked')).toHaveCount(0);

  for (const stranger of ['oleg', 'mirela', 'ada', 'kwame']) {
    const page = await as(browser, stranger);
    expect((await page.goto(address))?.status(), stranger).toBe(404);
    await page.context().close();
  }
});

test('reach-4: without JavaScript an answer is kept, the next question comes, and the half is given', async ({
  browser,
}) => {
  const hana = await as(browser, 'hana', false);
  await hana.goto('/check-ins');
  await hana
    .locator('#waiting')
    .getByRole('link', { name: /^Check-in on Kwame/ })
    .click();
  expect(await hana.locator('main').innerText()).not.toMatch(/Kwame.{0,20}(meeting|handed)/);
  const first = await question(hana).innerText();
  await hana.getByRole('button', { name: 'working towards', exact: true }).click();
  await expect(question(hana)).not.toHaveText(first);
  await expect(answered(hana)).toContainText('3 of 6');
  await hana.getByRole('button', { name: 'Hand in my half' }).click();
  await expect(hana.locator('#differently')).toContainText('Where we see it differently');
  await expect(hana.locator('#side-by-side')).toContainText('not assessed');
});

test('R15 J-8: one milestone and a reason make an appeal; both answers stay, and somebody else is asked', async ({
  browser,
}) => {
  const priya = await as(browser, 'priya');
  await priya.goto('/check-ins');
  await priya
    .getByRole('link', { name: /^Your check-in with Inés/ })
    .first()
    .click();
  await priya.getByText('I want somebody else to look at it', { exact: true }).click();
  await priya.getByLabel('Which milestone?').selectOption('T3-M1');
  await priya.getByLabel('How do you see it?').fill('The shelf model has been mine since May.');
  await priya.getByRole('button', { name: 'Appeal, and close the check-in' }).click();
  await expect(priya).toHaveURL(/\/sign-off\/priya\/T3-M1/);
  const words = priya.locator('#disagreement');
  await expect(words).toContainText('Inés Moreau: working towards');
  await expect(words).toContainText('The shelf model has been mine since May.');
  await words.getByText('Ask a second rater', { exact: true }).click();
  await words
    .getByLabel('Whom do you both trust with it?')
    .selectOption({ label: 'Hana Nováková, Staff of the forecast group' });
  await words.getByRole('button', { name: 'Ask them' }).click();
  await expect(words).toContainText('Hana Nováková is asked as second rater.');

  const hana = await as(browser, 'hana', false);
  await hana.goto('/mentees');
  await hana
    .getByRole('list', { name: 'Asked of you' })
    .getByRole('link', { name: 'Answer' })
    .first()
    .click();
  await expect(hana.locator('main')).toContainText('Inés Moreau: working towards');
  await expect(hana.locator('main')).not.toContainText('exceeding');
  const ines = await as(browser, 'ines', false);
  await ines.goto('/check-ins');
  await expect(ines.locator('main')).toContainText('talked about: appealed');
});
