import { request as asked } from 'node:http';
import { expect, test } from '@playwright/test';
import { enter } from '../support/enter';

const url = () => process.env.RUNG_STORY_URL ?? '';
const here = () => ({ origin: url(), 'sec-fetch-site': 'same-origin' });
const multipart = 'multipart/form-data; boundary=xx';
const part = (name: string, value: string) =>
  `--xx\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const end = '--xx--\r\n';

/** One request exactly as written, also where `fetch` would mend it; resolves to the status. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<number> {
  const { hostname, port } = new URL(url());
  return new Promise((resolve, reject) => {
    const call = asked({ hostname, port, method, path, headers: { ...headers, connection: 'close' } });
    call.on('response', (answer) => answer.resume().on('end', () => resolve(answer.statusCode ?? 0)));
    call.on('error', reject);
    call.end(body);
  });
}

test('W4: no torn, forged or foreign form is answered by a fault', async ({ page }) => {
  test.setTimeout(180_000);
  await enter(page, 'priya');
  await page.goto('/wins/new');
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const html = await (await fetch(`${url()}/wins/new`, { headers: { cookie } })).text();
  const id = /&quot;id&quot;:&quot;([0-9a-f]{42})&quot;/.exec(html)?.[1];
  expect(id, 'a form of a page without script names its action').toBeTruthy();
  const named = (action: string) => part('$ACTION_REF_1', '') + part('$ACTION_1:0', action);
  const sound = JSON.stringify({ id, bound: '$@1' });
  const unknown = JSON.stringify({ id: '7f'.repeat(21), bound: '$@1' });
  const state = part('$ACTION_1:1', '[{"errors":{},"values":{}}]');
  const scripted = (root: string) => part('0', root) + part('1_line', 'x') + end;
  const bodies: [says: string, body: string, more?: Record<string, string>][] = [
    ['torn', '--yy broken'],
    ['cut off', `${named(sound)}--xx\r\nContent-Disp`],
    ['empty', ''],
    ['no boundary', named(sound) + end, { 'content-type': 'multipart/form-data' }],
    ['no form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['JSON', '{}', { 'content-type': 'application/json' }],
    ['no kind', '{}', { 'content-type': '' }],
    ['no action', part('line', 'x') + end],
    ['an unreadable action', named('{bad') + end],
    ['an unknown action', named(unknown) + state + end],
    ['no state', named(sound) + end],
    ['an unreadable state', named(sound) + part('$ACTION_1:1', '[{') + end],
    [
      'a state that refers elsewhere',
      named(sound) + part('$ACTION_1:1', '[{"then":"$1:__proto__:then"}]') + end,
    ],
    ['two actions', named(sound) + state + part('$ACTION_REF_2', '') + end],
    ['script: torn', '--yy', { 'next-action': String(id) }],
    ['script: unreadable', scripted('['), { 'next-action': String(id) }],
    ['script: nothing', scripted('null'), { 'next-action': String(id) }],
    ['script: a reference', scripted('["$F1","$K1"]'), { 'next-action': String(id) }],
    ['script: no such action', scripted('[{},"$K1"]'), { 'next-action': '7f'.repeat(21) }],
    ['script: no action at all', scripted('[{},"$K1"]'), { 'next-action': 'x' }],
    ['too large', 'x'.repeat(400_000)],
    ['nearly too large', part('line', 'x'.repeat(280_000)) + end],
  ];
  const statuses: Record<string, number> = {};
  for (const [says, body, more] of bodies)
    statuses[says] = await send(
      'POST',
      '/wins/new',
      {
        ...here(),
        cookie,
        'content-type': multipart,
        'content-length': String(Buffer.byteLength(body)),
        ...more,
      },
      body,
    );
  expect(Object.entries(statuses).filter(([, status]) => status < 400 || status > 499)).toEqual([]);
  for (const method of ['PUT', 'DELETE', 'PATCH'])
    expect(await send(method, '/wins/new', { ...here(), cookie }), method).toBe(405);
  console.log(`${bodies.length} forged forms: ${JSON.stringify(statuses)}`);
});

test('W4: no address is answered by a fault', async ({ page }) => {
  test.setTimeout(180_000);
  await enter(page, 'ada');
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const paths = [
    ...[
      '%00',
      '%',
      '%E0%A4%A',
      '%ff',
      '%C0%80',
      'a'.repeat(8000),
      '..%2f..%2fetc%2fpasswd',
      '__proto__',
      '[handle]',
    ],
  ].flatMap((word) => [
    `/${word}`,
    `/people/${word}`,
    `/goals/${word}`,
    `/sessions/${word}`,
    `/who/goal/${word}`,
  ]);
  const rooms = ['/goals', '/sessions', '/evidence', '/team', '/mentees', '/sign-off', '/admin/people'];
  const more = ['/admin/mentorships', '/sessions/new', '/sessions/plan', '/goals/new', '/evidence/new'];
  const still = ['/mentorships/new', '/framework', '/people/ada', '/framework/milestones/T1-J1', '/sign-in'];
  const words = [
    'nonsense',
    '%00',
    '-1',
    '9'.repeat(40),
    '1e309',
    '275760-13-99T99%3A99',
    '%F0%9F%AA%9C',
    '%E0%A4%A',
  ];
  const names = [
    'cursor',
    'after',
    'before',
    'page',
    'part',
    'q',
    'show',
    'state',
    'with',
    'for',
    'of',
    'milestone',
    'next',
  ];
  const asks = [...rooms, ...more, ...still].flatMap((room, i) =>
    words.map((word, j) => {
      const all = names.map((name) => `${name}=${word}`).join('&');
      return `${room}?${(i + j) % 3 === 0 ? `${all}&${all}` : all}`;
    }),
  );
  const odd = [
    '*',
    '//evil.example',
    '/\\evil.example',
    'http://evil.example/',
    '/?%00=%00',
    `/goals?cursor=${'x'.repeat(8000)}`,
  ];
  const faults: string[] = [];
  const queue = [...paths, ...asks, ...odd];
  const ask = async () => {
    for (let path = queue.shift(); path; path = queue.shift()) {
      const status = await send('GET', path, { cookie });
      if (status > 499) faults.push(`${status} ${path.slice(0, 80)}`);
    }
  };
  await Promise.all([ask(), ask(), ask(), ask()]);
  console.log(`${paths.length + asks.length + odd.length} addresses, ${faults.length} faults`);
  expect(faults).toEqual([]);
});
