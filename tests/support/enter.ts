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

/** Every page of the menu, for somebody who sees it full, and for somebody who has nothing yet. */
export const everyPage: [person: string | null, ...paths: string[]][] = [
  [null, '/sign-in', '/signed-out', '/no-such-page'],
  [
    'priya',
    '/path',
    '/mentees',
    '/people/priya',
    '/goals',
    '/goals/new',
    '/evidence',
    '/evidence/new',
    '/wins/new',
    '/account',
    '/mentorships',
  ],
  [
    'ines',
    '/mentees',
    '/sign-off',
    '/sessions',
    '/sessions/new',
    '/sessions/plan',
    '/sessions/action-items',
    '/people/jonas',
  ],
  [
    'kwame',
    '/path',
    '/endorsements',
    '/framework',
    '/framework/T4',
    '/framework/milestones/T6-S1',
    '/numbers/kwame/gate',
  ],
  ['mirela', '/team', '/people/priya', '/mentorships/new', '/sessions', '/goals'],
  ['ada', '/admin', '/admin/people', '/admin/people/new', '/admin/people/jonas', '/admin/mentorships'],
  ['tomas', '/path', '/goals', '/evidence', '/sessions', '/people/tomas'],
  ['sofia', '/path', '/endorsements'],
];
