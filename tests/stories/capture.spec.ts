import { type Browser, expect, type Page, test } from '@playwright/test';
import { countInteractions } from '../support/counting';
import { enter } from '../support/enter';
import { awake } from '../support/keys';
import { keysWork, slowDown } from '../support/slow';

const line = (page: Page) => page.locator('.quick-line');
const chips = (page: Page) => page.locator('.quick-chips .chip');

/** Opens the notes of the latest session that was held with somebody, ready to be written on. */
async function writeOn(page: Page, person: string) {
  await page.goto(`/sessions?state=held&person=${person}`);
  await page.locator('.session-row a[href*="/sessions/S-"]').first().click();
  await expect(page.locator('.pad[data-column=shared]')).toBeVisible();
  await awake(page);
  const on = page.locator('.pad[data-column=shared]').getByRole('button', { name: 'Write on' });
  if (await on.isVisible()) await on.click();
  const field = page.locator('textarea[name=pad-shared]');
  await field.focus();
  await page.keyboard.press('Control+End');
  return field;
}

test('S-1: L, one sentence and Enter leave a held session with the right person and length, counted', async ({
  page,
}) => {
  await enter(page, 'kwame');
  await page.goto('/path');
  await keysWork(page);
  const counting = await countInteractions(page);
  await page.keyboard.press('l');
  await expect(line(page)).toHaveValue(/^1:1 with @\w+ .*\d\d:\d\d \d+m: $/);
  await expect(line(page)).toBeFocused();
  await page.keyboard.type('walked the split !me: send the counts @T1-J1');
  await expect(chips(page)).toHaveCount(4);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sessions\/S-\d+$/);
  expect(counting.since()).toMatchObject({ clicks: 0, keys: 2 });
  await expect(page.locator('#action-items')).toContainText('send the counts');
  await expect(page.locator('#linked')).toContainText('T1-J1');
});

test('key-11 key-12: nothing fires inside a field; switched off, single keys do nothing at all', async ({
  page,
}) => {
  await enter(page, 'aicha');
  await page.goto('/add');
  await awake(page);
  await line(page).focus();
  await page.keyboard.type('clwq?');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.goto('/account');
  await page.locator('#keys').getByRole('button', { name: 'Off' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-keys', 'off');
  await awake(page);
  await page.keyboard.press('c');
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.locator('#keys').getByRole('button', { name: 'On' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-keys', 'off');
  await keysWork(page);
});

test('add-4 add-6: each part is a chip with ×; Backspace marks the last one, then takes it away', async ({
  page,
}) => {
  await enter(page, 'ines');
  await page.goto('/framework');
  await keysWork(page);
  await page.keyboard.press('c');
  await page.keyboard.type('goal @jonas lead an incident !soft');
  await expect(chips(page)).toHaveText([/^Goal/, /^Jonas Weber/, /^Soft skills/]);
  await expect(page.locator('.quick-title')).toHaveText('“lead an incident”');
  await page.keyboard.press('Backspace');
  await expect(chips(page).last()).toHaveAttribute('data-marked', 'true');
  await page.keyboard.press('Backspace');
  await expect(chips(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove Jonas Weber' }).click();
  await expect(line(page)).toHaveValue(/^goal lead an incident ?$/);
  await expect(page.locator('.quick-ask')).toContainText('With whom?');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('G2 add-4: what is typed while the quick-add is on its way stands there letter by letter, on a slow machine, too', async ({
  page,
}) => {
  await enter(page, 'ines');
  await page.goto('/framework');
  await keysWork(page);
  await slowDown(page, 4);
  const words = 'write down what was tried';
  for (let turn = 1; turn <= 2; turn++) {
    await page.keyboard.press('c');
    await page.keyboard.type(words);
    await expect(line(page)).toHaveValue(words);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  }
});

test('add-3 J-5: Q is one line for the next agenda; what is of no kind waits to be sorted', async ({
  page,
}) => {
  await enter(page, 'tomas');
  await page.goto('/goals');
  await keysWork(page);
  await page.keyboard.press('q');
  await expect(line(page)).toHaveValue(/^agenda/);
  await page.keyboard.type('how do I say no?');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('.toast')).toContainText(/agenda|next session/);
  await page.goto('/add');
  await awake(page);
  await line(page).fill('the odd loss curve of last night');
  await page.getByRole('button', { name: 'Keep the line' }).click();
  await expect(page.locator('#captures')).toContainText('the odd loss curve of last night');
  await page.getByRole('link', { name: 'Make something of it: the odd loss curve of last night' }).click();
  await expect(line(page)).toHaveValue('the odd loss curve of last night');
  await awake(page);
  await line(page).fill('win the odd loss curve of last night, explained');
  await page.getByRole('button', { name: 'Keep the win' }).click();
  await expect(page.locator('#captures')).toHaveCount(0);
});

test('S-1 F16: markers by keyboard alone: chosen from a list, linked, unlinked, and brought back', async ({
  page,
}) => {
  await enter(page, 'ines');
  const field = await writeOn(page, 'jonas');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await page.keyboard.type('\n\nSeen at work: @P1-');
  await expect(list).toBeVisible();
  await expect(field).toHaveAttribute('aria-activedescendant', /marker-choices-0/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(/Seen at work: @P1-\w+ $/);
  await expect(list).toHaveCount(0);
  await page.keyboard.type('\n@T');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.keyboard.type('\n!me: book the small room');
  await page.keyboard.press('Tab');
  await expect(field).not.toBeFocused();
  await expect(page.locator('#linked')).toContainText('book the small room');
  await expect(page.locator('#action-items')).toContainText('book the small room');

  await field.focus();
  await field.fill((await field.inputValue()).replace(/\n!me: book the small room$/, ''));
  await page.keyboard.press('Tab');
  const undo = page.getByRole('button', { name: 'Undo: bring back “me: book the small room”' });
  await expect(undo).toBeVisible();
  await expect(page.locator('#action-items')).toContainText('book the small room');
  await undo.click();
  await expect(undo).toHaveCount(0);
  await expect(field).toHaveValue(/!me: book the small room$/);
});

test('S33: a takeaway from each side stands on the session, side by side', async ({ page }) => {
  await enter(page, 'priya');
  await page.goto('/sessions?state=held&person=ines');
  await page.locator('.session-row a[href*="/sessions/S-"]').first().click();
  await expect(page.locator('#takeaways')).toContainText('Being scared of it is the reason to own it');
  await awake(page);
  await page.locator('[name=takeaway]').fill('I know that service.');
  await page.locator('#takeaways').getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('#takeaways .written').filter({ hasText: 'I know that service.' })).toBeVisible();
});

test('reach-4: without a script the page of the quick-add keeps a line and says what it lacks', async ({
  browser,
  baseURL,
}: {
  browser: Browser;
  baseURL: string | undefined;
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  await enter(page, 'hana');
  await page.goto('/add');
  await line(page).fill('agenda: the shelf edges');
  await page.getByRole('button', { name: 'Keep the line' }).click();
  await expect(page.locator('#line-error')).toHaveText('With whom?');
  await expect(line(page)).toHaveValue('agenda: the shelf edges');
  await line(page).fill('agenda @kwame: the shelf edges');
  await page.getByRole('button', { name: 'Keep the line' }).click();
  await expect(page.locator('#line-error')).toHaveCount(0);
  await page.context().close();
});
