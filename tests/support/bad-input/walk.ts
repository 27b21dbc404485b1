/** Walks the app as the demo team and collects its forms, one of each kind. */
import { createHash, randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { routes } from '../attack/endpoints';
import { type Form, formsOf, linksOf } from './forms';

export type Found = { person: string | null; page: string; name: string; form: Form };
/** Who looks, and the pages they begin with. */
export type Start = [person: string | null, ...pages: string[]];
/** Pages of one kind that one person looks at. */
const PER_ROUTE = 2;

const patterns = routes()
  .filter((page) => !page.handler)
  .map(({ path }) => ({
    path,
    match: new RegExp(`^${path.replace(/\[\.\.\.[^\]]+\]/g, '.+').replace(/\[[^\]]+\]/g, '[^/]+')}(\\?|$)`),
  }))
  .sort((a, b) => a.path.split('[').length - b.path.split('[').length);
const routeOf = (url: string) => patterns.find(({ match }) => match.test(url))?.path;

/** What the cookie of this person would hold, opened through the same gate as the sign-in page. */
export async function handleFor(owner: postgres.Sql, person: string): Promise<string> {
  const handle = randomBytes(32).toString('base64url');
  await owner`select gate_open(${createHash('sha256').update(handle).digest()}, (select id from people where handle = ${person}), 'bad input')`;
  return handle;
}

export const cookieFor = (handle: string | undefined): Record<string, string> =>
  handle ? { cookie: `rung=${handle}` } : {};

/** Every kind of form that is found from these pages and is not `known`; `names` maps the build's action ids to names. */
export async function walk(
  url: string,
  handles: Map<string, string>,
  names: Map<string, string>,
  startsOf: Start[],
  known: Found[] = [],
): Promise<Found[]> {
  const found = new Map<string, Found>();
  const before = new Set(known.map(({ name }) => name));
  for (const [person, ...starts] of startsOf) {
    if (names.size === new Set([...before, ...[...found.values()].map(({ name }) => name)]).size) break;
    const seen = new Map<string, number>();
    const queue = [...starts];
    const visited = new Set<string>();
    for (let page = queue.shift(); page; page = queue.shift()) {
      const route = routeOf(page);
      const kind = `${route}?${[...new URL(page, url).searchParams.keys()].sort()}`;
      const isStart = starts.includes(page);
      if (!route || visited.has(page) || (!isStart && (seen.get(kind) ?? 0) >= PER_ROUTE)) continue;
      visited.add(page);
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      const html = await read(url + page, person ? handles.get(person) : undefined);
      for (const form of formsOf(html)) {
        const name = names.get(form.action) ?? 'an unknown action';
        const key = `${name} ${[...new Set(form.controls.map((c) => c.name.replace(/\d+/g, '')))].sort()}`;
        if (!before.has(name) && !found.has(key)) found.set(key, { person, page, name, form });
      }
      if (person && !known.length)
        queue.push(...linksOf(html).filter((link) => !/^\/(api|_next|sign-in|signed-out)/.test(link)));
    }
  }
  return [...found.values()];
}

async function read(url: string, handle: string | undefined): Promise<string> {
  const answer = await fetch(url, { headers: cookieFor(handle), redirect: 'manual' });
  if (answer.status > 499) throw new Error(`${url} answers ${answer.status}`);
  return answer.text();
}
