/** The attack: every route and every action of the build, as everybody and as nobody. Prints `N attempts, 0 successes`. */
import { snapshotOf } from '../canary-facts';
import { loadCanaryWorld, type World } from '../canary-world';
import { addressesOf, type Bait, baitFor, baits, isOfOne, queriesOf } from './bait';
import { type Besieged, besiege } from './besieged';
import { type Attacker, attackers, type Canaries, canariesOf, foreignIn } from './canaries';
import { type Action, actions, type Page, routes } from './endpoints';
import { judgeOf } from './judge';
import { type Answer, ask, scripted, shapes, unscripted } from './send';
import { changesTakenBack, digests, watch } from './watch';

type Field = Besieged<World> & {
  canaries: Canaries;
  baits: Bait[];
  judge: ReturnType<typeof judgeOf>;
  tally: Tally;
};
type Tally = {
  attempts: number;
  successes: string[];
  seen: number;
  allowed: number;
  worked: { scripted: number; unscripted: number };
  perEndpoint: Map<string, number>;
};

/** Handlers and what they may be asked; one that is missing here fails the attack. */
const handlers = [
  '/api/calendar/[file]',
  '/api/calendar/session',
  '/api/framework',
  '/api/health/live',
  '/api/health/ready',
  '/api/keys',
  '/api/notes',
  '/api/packets',
  '/api/quick-add',
  '/api/sessions/choices',
  '/api/sign-out',
  '/api/theme',
  '/favicon.ico',
  '/icon.svg',
];
/** Everything with everything, instead of half of it: RUNG_ATTACK=all. */
const thorough = process.env.RUNG_ATTACK === 'all';
/** Only endpoints whose name holds this, while looking for a cause. */
const only = process.env.RUNG_ATTACK_ONLY ?? '';
const internal = ['/_not-found', '/_global-error'];
const sameSite = (url: string) => ({ origin: url, 'sec-fetch-site': 'same-origin' });

const place = await besiege(loadCanaryWorld);
try {
  const all = await snapshotOf(place.owner);
  const field: Field = {
    ...place,
    canaries: await canariesOf(place.owner, place.world),
    baits: baits(place.world, all),
    judge: judgeOf(place.world, all),
    tally: {
      attempts: 0,
      successes: [],
      seen: 0,
      allowed: 0,
      worked: { scripted: 0, unscripted: 0 },
      perEndpoint: new Map(),
    },
  };
  await watch(place.owner);
  await siege(field);
} finally {
  await place.stop();
}

async function siege(field: Field): Promise<void> {
  const { tally } = field;
  const before = await digests(field.owner);
  const pages = routes().filter((page) => !internal.includes(page.path) && page.path.includes(only));
  const deeds = (await actions()).filter((deed) => `${deed.room}/${deed.name}`.includes(only));
  const unknown = unknownTo(field, pages, deeds);
  const start = Date.now();
  for (const page of pages.filter((one) => !one.handler)) await attackPage(field, page);
  console.log(`pages: ${tally.attempts} attempts in ${Math.round((Date.now() - start) / 1000)} s`);
  for (const page of pages.filter((one) => one.handler)) await attackHandler(field, page);
  for (const deed of deeds) await attackAction(field, deed);
  await attackWithoutAction(field);
  console.log(`all: ${tally.attempts} attempts in ${Math.round((Date.now() - start) / 1000)} s`);
  const after = await digests(field.owner);
  for (const table of Object.keys(before))
    if (before[table] !== after[table]) tally.successes.push(`${table} is not as it was`);
  for (const [endpoint, n] of tally.perEndpoint)
    if (n < 8) unknown.push(`${endpoint} was attacked ${n} times only`);
  // An attack that is never let in where it may be has proved nothing.
  for (const [shape, n] of Object.entries(tally.worked))
    if (n < deeds.length / 4) unknown.push(`only ${n} ${shape} calls did what they may`);
  for (const line of [...unknown, ...new Set(tally.successes)].slice(0, 60)) console.log(`✗ ${line}`);
  console.log(
    `${pages.length} routes, ${deeds.length} actions; ${tally.allowed} changes and ${tally.seen} canaries were rightly somebody's own`,
  );
  console.log(`${tally.attempts} attempts, ${tally.successes.length} successes, ${unknown.length} unknown`);
  process.exitCode = tally.successes.length + unknown.length > 0 || tally.attempts < 2000 ? 1 : 0;
}

function unknownTo({ baits: [bait] }: Field, pages: Page[], deeds: Action[]): string[] {
  return [
    ...pages
      .filter((p) => (p.handler ? !handlers.includes(p.path) : !addressesOf(p.path, p.params, bait!)))
      .map((p) => `nobody knows how to attack ${p.path}`),
    ...deeds.flatMap((d) =>
      d.fields
        .filter((f) => baitFor(d, f, bait!, 0) === null)
        .map((f) => `nobody knows what to put into ${f.name} of ${d.room}/${d.name}`),
    ),
  ];
}

/** Looks at one answer: nothing foreign in it, no fault of ours. */
function inspect(
  { tally, canaries }: Field,
  endpoint: string,
  who: Attacker,
  answer: Answer,
  how: string,
): void {
  tally.attempts++;
  tally.perEndpoint.set(endpoint, (tally.perEndpoint.get(endpoint) ?? 0) + 1);
  const foreign = foreignIn(answer.text, who, canaries);
  tally.seen += new Set(answer.text.match(/kanari\d{5}x/g)).size - foreign.length;
  if (foreign.length > 0)
    tally.successes.push(`${endpoint} shows ${who} ${foreign.slice(0, 3).join(', ')} (${how})`);
  // 503 is what the health check says of a busy database; it is no fault of the program.
  const busy = answer.status === 503 && endpoint.includes('/api/health/ready');
  if (answer.status >= 500 && !busy)
    tally.successes.push(`${endpoint} answers ${who} ${answer.status} (${how})`);
}

/** What the last request changed, judged and taken back. Returns how many changes there were. */
async function changes(
  { owner, judge, tally }: Field,
  endpoint: string,
  who: Attacker,
  entering = false,
  how = '',
): Promise<number> {
  const all = await changesTakenBack(owner);
  for (const one of all) {
    const fault = judge(one, who, all, entering);
    if (fault) tally.successes.push(`${endpoint}: ${fault} (${how})`);
    else tally.allowed++;
  }
  return all.length;
}

async function attackPage(field: Field, page: Page): Promise<void> {
  const tries: { url: string; who: Attacker; shape: string; bait: string }[] = [];
  let turn = page.path.length;
  const add = (path: string, who: Attacker, shape: string, bait: string) =>
    tries.push({ url: field.url + path, who, shape, bait });
  const names = Object.keys(shapes);
  for (const bait of page.params.length > 0 ? field.baits : field.baits.slice(0, 1)) {
    for (const path of addressesOf(page.path, page.params, bait) ?? []) {
      for (const who of bait.name.startsWith('malformed') ? (['jun', 'nobody'] as const) : attackers) {
        if (!thorough && ++turn % 2) continue;
        add(path, who, 'html', bait.name);
        add(path, who, names[1 + (turn % 5)]!, bait.name);
      }
    }
  }
  const [first] = addressesOf(page.path, page.params, field.baits[0]!) ?? [];
  for (const who of first ? attackers : []) {
    turn++;
    for (const [i, query] of queriesOf(field.baits[turn % 6]!).entries())
      if (thorough || i === turn % 3) add(`${first}?${query}`, who, turn % 2 ? 'html' : 'rsc', 'query');
    if (thorough || turn % 5 === 0)
      add(`${first}?${queriesOf(field.baits[7 + (turn % 10)]!)[turn % 3]}`, who, 'html', 'malformed query');
  }
  await inParallel(8, tries, async ({ url, who, shape, bait }) => {
    const answer = await ask(url, who, shapes[shape]!);
    inspect(field, page.path, who, answer, `${bait}, ${shape}`);
    const missing =
      isOfOne(page.path, page.params) &&
      /^(random|malformed \d)/.test(bait) &&
      who !== 'nobody' &&
      who !== 'gone';
    if (missing && shape === 'html' && answer.status === 200)
      field.tally.successes.push(`${page.path} answers 200 to ${bait}`);
  });
  await changes(field, page.path, 'nobody');
}

async function attackHandler(field: Field, page: Page): Promise<void> {
  const bodies = [undefined, '{}', '{"id":"x"', 'theme=https%3A%2F%2Fevil.example', 'x'.repeat(400_000)];
  for (const who of attackers) {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const body = method === 'GET' ? undefined : bodies[field.tally.attempts % bodies.length];
      for (const headers of [
        sameSite(field.url),
        { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      ]) {
        const init: RequestInit = { method, ...(body === undefined ? {} : { body }) };
        const answer = await ask(
          field.url + page.path,
          who,
          { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
          init,
          0,
        );
        inspect(field, page.path, who, answer, `${method} from ${headers.origin}`);
        if (answer.location && !answer.location.startsWith('/') && !answer.location.startsWith(field.url))
          field.tally.successes.push(`${page.path} sends to ${answer.location}`);
        const changed = await changes(field, page.path, who);
        if (changed && headers['sec-fetch-site'] === 'cross-site')
          field.tally.successes.push(`${page.path} changes something for another site`);
      }
    }
  }
}

type Call = { who: Attacker; bait: Bait; turn: number };

function valuesOf(deed: Action, { bait, turn }: Call): Record<string, string | string[]> {
  return Object.fromEntries(
    deed.fields.flatMap((field) => {
      const value = baitFor(deed, field, bait, turn);
      // What may be left out sometimes is.
      if (value === null || (turn % 5 === 4 && !field.uuid)) return [];
      return [[field.name, field.list ? [value] : value]];
    }),
  );
}

async function call(
  field: Field,
  deed: Action,
  one: Call,
  headers: Record<string, string>,
  more: Record<string, string> = {},
): Promise<Answer> {
  const make = one.turn % 3 === 2 ? unscripted : scripted;
  const { headers: shape, body } = make(deed, { ...valuesOf(deed, one), ...more });
  const path = deed.pages[one.turn % deed.pages.length]!;
  const params = [...path.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1]!);
  const [address] = addressesOf(
    path,
    params,
    one.bait.name.startsWith('malformed') ? field.baits[0]! : one.bait,
  ) ?? [path];
  return ask(field.url + address, one.who, { ...shape, ...headers }, { method: 'POST', body }, 0);
}

/** Every person × every corner of the world × a random and a malformed one, by turns with and without script. */
async function attackAction(field: Field, deed: Action): Promise<void> {
  const endpoint = `${deed.room}/${deed.name}`;
  const works: Call[] = [];
  let turn = 0;
  for (const bait of field.baits.slice(0, 10)) {
    for (const who of bait.name.startsWith('malformed') ? (['jun', 'root', 'nobody'] as const) : attackers) {
      const one = { who, bait, turn: turn++ };
      // Every other one, and never the same half for two actions in a row.
      if (!thorough && bait.name !== 'random' && (turn + deed.name.length) % 2) continue;
      const how = `${bait.name}, turn ${one.turn}`;
      inspect(field, endpoint, who, await call(field, deed, one, sameSite(field.url)), how);
      if ((await changes(field, endpoint, who, deed.open, how)) < 2) continue;
      works.push(one);
      field.tally.worked[one.turn % 3 === 2 ? 'unscripted' : 'scripted']++;
    }
  }
  await attackFromOutside(field, deed, works[0]);
}

/** Takes a call that worked and sends it the way other sites, proxies and forgers do: nothing may change. */
async function attackFromOutside(field: Field, deed: Action, works: Call | undefined): Promise<void> {
  const endpoint = `${deed.room}/${deed.name}`;
  const one = works ?? { who: 'jun' as const, bait: field.baits[0]!, turn: 0 };
  const evil = 'https://evil.example';
  const hostile: [string, Record<string, string>][] = [
    ['another origin', { origin: evil, 'sec-fetch-site': 'cross-site' }],
    ['another origin, quiet', { origin: evil }],
    ['no origin', {}],
    ['null origin', { origin: 'null' }],
    ['another site of this origin', { origin: field.url, 'sec-fetch-site': 'cross-site' }],
    ['a sibling', { origin: field.url, 'sec-fetch-site': 'same-site' }],
    ['forwarded host', { origin: evil, 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }],
    ['forwarded', { origin: evil, forwarded: 'host=evil.example;proto=https' }],
  ];
  const tries: [string, Record<string, string>, Record<string, string>][] = [
    ...hostile.map(
      ([says, headers]) => [says, headers, {}] as [string, Record<string, string>, Record<string, string>],
    ),
    [
      'an unknown key',
      sameSite(field.url),
      { is_admin: 'true', isAdmin2: 'on', author_id: field.world.people.root },
    ],
    ['a body of 10 MB', sameSite(field.url), { reason2: 'x'.repeat(10_000_000) }],
  ];
  for (const [says, headers, more] of tries) {
    const answer = await call(field, deed, one, headers, more).catch(
      (): Answer => ({ status: 413, text: '', location: null }),
    );
    inspect(field, endpoint, one.who, answer, says);
    // Counting a try at the door is no success, nor is being shown a page that one may read.
    const shown = says === 'an unknown key' ? 'note_reads' : '';
    const done = (await changesTakenBack(field.owner)).filter(
      ({ table }) => table !== 'rate_limits' && table !== shown,
    );
    if (done.length > 0) field.tally.successes.push(`${endpoint} changes ${done[0]!.table} for ${says}`);
  }
}

/** Actions that do not exist, and bodies that are none. */
async function attackWithoutAction(field: Field): Promise<void> {
  const ids = [
    '0'.repeat(42),
    'f'.repeat(42),
    'x',
    '',
    '../../..',
    '__proto__',
    'constructor',
    '7f'.repeat(400),
    '🪜'.repeat(3).replace(/./gu, '%'),
  ];
  const bodies = [
    '',
    '[]',
    '[null,null]',
    '["$K1"]',
    '{"0":',
    '["$F1"]',
    '["$@1"]',
    '["$1:constructor:constructor"]',
    '[{"then":"$1:__proto__:then"}]',
  ];
  const [deed] = await actions();
  for (const who of ['jun', 'root', 'nobody'] as const) {
    for (const id of ids) {
      const { body } = scripted({ id: 'x' }, { a: 'b' });
      const answer = await ask(
        `${field.url}/account`,
        who,
        { 'next-action': encodeURI(id), ...sameSite(field.url) },
        { method: 'POST', body },
        0,
      );
      inspect(field, 'no such action', who, answer, `id ${id.slice(0, 12)}`);
    }
    for (const body of bodies) {
      for (const type of [
        'text/plain;charset=UTF-8',
        'application/json',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        '',
      ]) {
        const answer = await ask(
          `${field.url}${deed!.pages[0]!.replace(/\[.*/, '')}`,
          who,
          { 'next-action': deed!.id, 'content-type': type, ...sameSite(field.url) },
          { method: 'POST', body },
          0,
        );
        inspect(field, 'no sound body', who, answer, `${body} as ${type}`);
      }
    }
    await changes(field, 'no such action', who);
  }
}

async function inParallel<T>(workers: number, list: T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...list];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let one = queue.shift(); one; one = queue.shift()) await work(one);
    }),
  );
}
