import { expect, type Page, test } from '@playwright/test';
import { enter } from '../support/enter';
import { keysWork } from '../support/slow';

const spoken = 'The update on the tag reader needed no call from anybody. heron-51';
const kept = 'Ask him to write the next one, too. otter-73';

/** A page of its own for one person, so that four people work side by side. */
async function as(page: Page, person: string): Promise<Page> {
  const context = await page.context().browser()?.newContext({ baseURL: process.env.RUNG_STORY_URL });
  if (!context) throw new Error('No browser.');
  const own = await context.newPage();
  await enter(own, person);
  return own;
}

test('S-1 S-3 J-4 J-2 S-4 J-1 M-2: the whole loop as four people, from a talk to a rung everybody may see', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const [ines, jonas, mirela, ada] = [
    await as(page, 'ines'),
    await as(page, 'jonas'),
    await as(page, 'mirela'),
    await as(page, 'ada'),
  ];

  await test.step('the senior logs the talk they just had: a note for both, one for herself', async () => {
    await ines.goto('/sessions/new?with=jonas');
    await ines.locator('[name=pairNote]').fill(spoken);
    await ines.locator('[name=privateNote]').fill(kept);
    await ines.getByRole('button', { name: /Save the session/ }).click();
    await expect(ines).toHaveURL(/\/sessions\/S-\d+$/);
    await expect(ines.getByRole('paragraph').filter({ hasText: spoken })).toBeVisible();
  });

  await test.step('and proposes a goal against the gap', async () => {
    await ines.goto('/goals/new?for=jonas&milestone=P1-J2');
    await ines.locator('[name=title]').fill('Write updates that need no call');
    await ines.getByRole('button', { name: 'Propose' }).click();
    await expect(ines).toHaveURL(/\/goals\/G-\d+$/);
  });

  await test.step('the junior accepts it', async () => {
    await jonas.goto(new URL(ines.url()).pathname);
    await jonas.getByRole('button', { name: 'Accept' }).click();
    await expect(jonas.getByText('active').first()).toBeVisible();
  });

  await test.step('shows evidence for it', async () => {
    await jonas.goto('/evidence/new?milestone=P1-J2');
    await jonas.locator('[name=title]').fill('The update on the tag reader');
    await jonas.locator('[name=url]').fill('https://git.harbour.example/tags/updates/9');
    await jonas.getByRole('button', { name: 'Add evidence' }).click();
    await expect(jonas).not.toHaveURL(/\/evidence\/new/);
  });

  await test.step('and asks for the sign-off', async () => {
    await jonas.goto('/sign-off/jonas/P1-J2');
    await jonas.getByRole('button', { name: 'Ask for sign-off' }).click();
    await expect(jonas.getByRole('button', { name: 'Ask for sign-off' })).toHaveCount(0);
  });

  await test.step('the senior signs off with one key', async () => {
    await ines.goto('/sign-off');
    await ines.getByRole('link', { name: /Jonas Weber.*P1-J2/ }).click();
    const current = ines.getByRole('heading', { name: /Jonas Weber: Writes so others can act/ });
    await expect(current).toBeVisible();
    // One press and no more: the next one would sign off whoever comes next in the queue.
    await keysWork(ines);
    await ines.keyboard.press('a');
    await expect(current).toHaveCount(0);
  });

  await test.step('the junior sees the rung, and what it rests on', async () => {
    await jonas.goto('/framework/milestones/P1-J2');
    await expect(jonas.locator('main')).toContainText('met');
    await expect(jonas.locator('main')).toContainText('The update on the tag reader');
    await jonas.goto('/path');
    await expect(jonas.getByRole('heading', { name: 'My path' })).toBeVisible();
    expect(await jonas.content()).not.toContain('otter-73');
  });

  await test.step('the manager sees that he moved, and not a word of a note; the admin neither', async () => {
    await mirela.goto('/team');
    await expect(
      mirela.locator('li', { has: mirela.getByRole('link', { name: 'Jonas Weber' }) }),
    ).toContainText('P1-J2');
    for (const reader of [mirela, ada]) {
      for (const path of ['/team', '/people/jonas', '/sessions', new URL(ines.url()).pathname]) {
        await reader.goto(path);
        const said = await reader.content();
        expect(said).not.toContain('heron-51');
        expect(said).not.toContain('otter-73');
      }
    }
  });
});
