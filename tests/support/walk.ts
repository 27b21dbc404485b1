import type { Page } from '@playwright/test';
import type { Way } from './every-page';

/** Walks to a page and returns its path; fails if no link of that shape is found on the way. */
export async function walk(page: Page, way: Way): Promise<string> {
  const [first = '/', ...links] = way.split(' > ');
  const found = await follow(page, first, links);
  if (!found) throw new Error(`"${way}" leads nowhere: no link of that shape.`);
  return found;
}

const TRIED = 8;

/** The first path that all `links` lead to in turn, from `path` on. */
async function follow(page: Page, path: string, [link, ...further]: string[]): Promise<string | undefined> {
  if (!link) return path;
  await page.goto(path);
  const hrefs = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  const fitting = new Set(hrefs.filter((href) => href !== null && shape(link).test(href)));
  for (const next of [...fitting].slice(0, TRIED)) {
    const end = await follow(page, next ?? '', further);
    if (end) return end;
  }
  return undefined;
}

const shape = (link: string) =>
  new RegExp(
    `^${link
      .replaceAll('?', '\\?')
      .replaceAll('MONTH', '\\d{4}-\\d{2}')
      .replaceAll('ID', '[0-9a-f]{8}-[0-9a-f-]{27}')
      .replaceAll('HANDLE', '[a-z-]+')
      .replaceAll('MILESTONE', '[A-Z]\\d-[A-Z]\\d')
      .replace(/(?<=[GS]-)N/u, '\\d+')}$`,
    'u',
  );

/** The route of a build's list that a way ends at; the most exact one wins, as it does for the framework. */
export function routeOf(way: Way, routes: readonly string[]): string | undefined {
  const path = (way.split(' > ').at(-1) ?? '').replace(/\?.*/u, '');
  const holes = (route: string) => route.split('[').length;
  return routes
    .toSorted((a, b) => holes(a) - holes(b))
    .find((route) =>
      new RegExp(`^${route.replaceAll(/\[\.\.\.\w+\]/gu, '.+').replaceAll(/\[\w+\]/gu, '[^/]+')}$`, 'u').test(
        path,
      ),
    );
}
