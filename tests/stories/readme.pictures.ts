import { test } from '@playwright/test';
import { enter } from '../support/enter';

const pictures = [
  { name: 'my-path', person: 'priya', path: '/path' },
  { name: 'my-mentees', person: 'ines', path: '/mentees' },
  { name: 'my-team', person: 'mirela', path: '/team' },
  { name: 'framework', person: 'priya', path: '/framework/T1' },
];

for (const { name, person, path } of pictures) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`README shows ${name} in ${colorScheme}`, async ({ page }) => {
      await enter(page, person);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1280, height: 860 });
      await page.goto(path);
      await page.screenshot({ path: `tests/pictures/${name}-${colorScheme}.png` });
    });
  }
}
