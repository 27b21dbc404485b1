import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { enter } from '../support/enter';

test('inbox-6: a calendar address is made, read without signing in, told to show names, and ended', async ({
  page,
  request,
}) => {
  await enter(page, 'hana');
  await page.goto('/account#calendar');
  await page.getByRole('button', { name: 'Make my calendar address' }).click();
  const field = page.getByLabel('Your calendar address');
  await expect(field).toBeVisible();
  const path = new URL(await field.inputValue()).pathname;
  const summaries = async () => {
    const answer = await request.get(path, { headers: { cookie: '' } });
    expect([answer.status(), answer.headers()['content-type']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent');
    return new Set(events.map((event) => new ICAL.Event(event).summary));
  };
  expect(await summaries()).toEqual(new Set(['1:1']));
  await page.getByRole('button', { name: 'Let it show names' }).click();
  await expect(page.getByRole('button', { name: 'Leave names out' })).toBeVisible();
  expect([...(await summaries())].join()).toContain('with Kwame');
  await page.getByRole('button', { name: 'End this address' }).click();
  await expect(field).toHaveCount(0);
  expect((await request.get(path)).status()).toBe(404);
});
