/** F4, A-3: the commands a person types, as a program of its own: what they print, by line, and what they answer. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataDirectory } from '../support/data-directory';
import { shippedText } from '../support/shipped-framework';
import { addMentorship, addPeople, openOwner } from '../support/village';

const owner = openOwner();
afterAll(() => owner.end());

beforeAll(async () => {
  const { ada, mona } = await addPeople(owner, 'ada', 'mona');
  await addMentorship(owner, mona, ada);
  const [version] = await owner`select id from framework_versions`;
  await owner`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id)
    values (${ada}, 'T1-J1', 'not-yet', ${mona}, 'early days', ${version?.id})`;
});

type Answer = { code: number; out: string; err: string };

/** `rung framework …` against the database of this file. */
function rung(...words: string[]): Promise<Answer> {
  const env = {
    ...process.env,
    DATABASE_URL: process.env.RUNG_OWNER_URL,
    DATABASE_APP_URL: process.env.RUNG_APP_URL,
    AUTH_SECRET: 'a secret of a test, long enough to be one',
  };
  const run = spawn(process.execPath, ['bin/rung.mjs', 'framework', ...words], { env });
  const answer = { out: '', err: '' };
  run.stdout.on('data', (text) => {
    answer.out += text;
  });
  run.stderr.on('data', (text) => {
    answer.err += text;
  });
  return new Promise((resolve) => run.once('close', (code) => resolve({ code: code ?? -1, ...answer })));
}

function file(text: string): string {
  const place = dataDirectory();
  mkdirSync(place, { recursive: true });
  const path = join(place, 'new.yaml');
  writeFileSync(path, text);
  return path;
}

const fix = (version: string, kind: string, name: string) =>
  shippedText
    .replace('version: "1.0"', `version: "${version}"`)
    .replace('Turns raw data into data others can train on', name)
    .replace(/^changes: \[\]/m, `changes:\n  - { kind: ${kind}, from: [T1-J1], to: [T1-J1] }`);
const inForce = async () =>
  (await owner`select version from framework_versions where id = framework_in_force()`)[0]?.version;

test('F4 lint says every fault of a file at once, each by its line, and answers 1; a sound file answers 0', async () => {
  const broken = fix('1.1', 'reworded', 'Other words')
    .replace('- code: T2-J2', '- code: T1-J1')
    .replace('    level: S\n', '    level: Q\n')
    .replace(/^tracks:\n(?: {2}.*\n)+/m, 'tracks: []\n')
    .replace(/(changes:\n)/, '$1  - { kind: split, from: [T3-J1], to: [T3-J1, T3-J2] }\n');
  const path = file(broken);
  const { code, out } = await rung('lint', path);
  expect(code).toBe(1);
  const lines = out.trimEnd().split('\n');
  const errors = lines.filter((line) => line.startsWith(`${path}:`) && line.includes(': error: '));
  for (const says of ['is used twice', 'names the level Q', 'names the track technical', 'cycle'])
    expect(
      errors.some((line) => line.includes(says)),
      says,
    ).toBe(true);
  const numbers = errors.map((line) => Number(line.slice(path.length + 1).split(':')[0]));
  expect(numbers.every((number) => number >= 1)).toBe(true);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect(lines.at(-1)).toBe(`Faults that stop publishing: ${errors.length}`);
  const text = broken.split('\n');
  const level = errors.find((line) => line.includes('names the level Q')) ?? '';
  expect(text[Number(level.slice(path.length + 1).split(':')[0]) - 1]).toContain('- code: ');

  const unreadable = await rung('lint', file('format: rung-framework/1\nlevels: [\n  }\n'));
  expect(unreadable.code).toBe(1);
  expect(unreadable.out).toMatch(/new\.yaml:[23]: error: file: /);

  const sound = await rung('lint', file(fix('1.1', 'reworded', 'Other words')));
  expect([sound.code, sound.out]).toEqual([0, expect.stringContaining('Nothing stops publishing.')]);
});

test('A-3 diff, plan, publish and rollback: both texts, names before anything moves, and the number in force', async () => {
  const redefined = file(fix('2.0', 'redefined', 'Asks for something else'));
  const diff = await rung('diff', redefined);
  expect(diff.code).toBe(0);
  expect(diff.out).toContain('− Turns raw data into data others can train on');
  expect(diff.out).toContain('+ Asks for something else');
  const plan = await rung('plan', redefined);
  expect([plan.code, plan.out]).toEqual([0, expect.stringContaining('Touched: ada')]);
  expect(await inForce()).toBe('1.0');

  const faulty = await rung('publish', file(fix('1.0', 'reworded', 'Other words')));
  expect(faulty.code).toBe(1);
  expect(faulty.err).toMatch(
    /✗ Mend the file first:\n.*new\.yaml:\d+: error: version: must be higher than 1\.0/,
  );
  expect(await inForce()).toBe('1.0');

  const published = await rung('publish', redefined);
  expect([published.code, published.out]).toEqual([0, expect.stringContaining('Version 2.0 is in force.')]);
  expect(await inForce()).toBe('2.0');
  const back = await rung('rollback', '1.0');
  expect([back.code, back.out]).toEqual([0, expect.stringContaining('Version 1.0 is in force again')]);
  expect(await inForce()).toBe('1.0');
});

test('F4 what is typed wrongly is answered in one line, and changes nothing', async () => {
  const [none, unknown, noFile, gone, again] = await Promise.all([
    rung(),
    rung('constructor', 'x'),
    rung('lint', '/no/such/file.yaml'),
    rung('rollback', '9.9'),
    rung('export', '9.9'),
  ]);
  for (const { code, err } of [none, unknown])
    expect([code, err]).toEqual([64, expect.stringContaining('Say which')]);
  expect([noFile.code, noFile.err]).toEqual([1, expect.stringContaining('cannot be read (ENOENT)')]);
  for (const { code, err } of [gone, again])
    expect([code, err]).toEqual([1, expect.stringContaining('✗ There is no version 9.9.')]);
  expect((await rung('export')).out).toContain('version: "1.0"');
});
