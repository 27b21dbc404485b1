import type { Page } from '@playwright/test';

/** What a person did: presses of a pointer, keys that do something, and letters typed into a field. */
export type Counted = { clicks: number; keys: number; letters: number };

/**
 * Counts real interactions of a page from now on, over all pages it turns to: only what the browser calls trusted, so
 * that nothing a test does behind the person's back is in it. Modifier keys alone are none. `since()` hands out what
 * was counted and begins anew.
 */
export async function countInteractions(page: Page): Promise<{ since: () => Counted }> {
  let counted: Counted = { clicks: 0, keys: 0, letters: 0 };
  await page.exposeFunction('rungCounts', (what: keyof Counted) => {
    counted[what]++;
  });
  const listen = () => {
    const tell = (window as unknown as { rungCounts: (what: string) => void }).rungCounts;
    const writes = 'input:not([type=radio], [type=checkbox]), textarea, [contenteditable=true]';
    addEventListener('pointerdown', (event) => event.isTrusted && tell('clicks'), true);
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
        const written = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
        tell(written && (event.target as Element).closest?.(writes) ? 'letters' : 'keys');
      },
      true,
    );
  };
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return {
    since: () => {
      const now = counted;
      counted = { clicks: 0, keys: 0, letters: 0 };
      return now;
    },
  };
}
