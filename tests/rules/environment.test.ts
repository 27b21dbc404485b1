import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundEnvironment } from '../../bin/environment';
import { webEnvironment } from '../../bin/start/web-environment';

const read = (given: Record<string, string>) => soundEnvironment({ NODE_ENV: 'test', ...given });
const secret = 's'.repeat(32);

test('an empty environment is sound, and an empty value counts as unset', () => {
  expect(read({ DATABASE_URL: '', PORT: '' })).toMatchObject({
    PORT: 3000,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
  });
});

test('all faults are said at once, each with its name', () => {
  const faulty = {
    PORT: 'abc',
    LOG_LEVEL: 'loud',
    AUTH_SECRET: 'short',
    RUNG_DEMO: '2',
    DATABASE_APP_URL: 'postgres://a/b',
  };
  const said = [
    'PORT is not a number',
    'LOG_LEVEL is none of',
    'AUTH_SECRET is shorter',
    'RUNG_DEMO is neither',
  ];
  for (const line of [...said, 'DATABASE_APP_URL needs DATABASE_URL'])
    expect(() => read(faulty)).toThrow(line);
});

test('W8 an external database needs a secret of 32 characters', () => {
  expect(() => read({ DATABASE_URL: 'postgres://owner@db/rung' })).toThrow('AUTH_SECRET is needed');
  expect(read({ DATABASE_URL: 'postgres://owner@db/rung', AUTH_SECRET: secret })).toHaveProperty(
    'AUTH_SECRET',
    secret,
  );
});

test('every setting may come from a file, and from its older name', () => {
  const file = join(tmpdir(), `rung-secret-${process.pid}`);
  writeFileSync(file, `${secret}\n`);
  expect(read({ AUTH_SECRET_FILE: file })).toHaveProperty('AUTH_SECRET', secret);
  expect(read({ NEXTAUTH_URL: 'https://rung.example.org' })).toHaveProperty(
    'AUTH_URL',
    'https://rung.example.org',
  );
  expect(() => read({ AUTH_SECRET_FILE: '/nowhere/at/all' })).toThrow(
    'AUTH_SECRET_FILE names /nowhere/at/all',
  );
});

test("W5 the owner's address never reaches the web process", () => {
  const owner = 'postgres://owner:hidden@db/rung';
  process.env.DATABASE_URL = owner;
  process.env.RUNG_OWNER_URL = owner;
  process.env.PGPASSWORD = 'hidden';
  const env = { ...read({ DATABASE_URL: owner, AUTH_SECRET: secret }), project: '/rung' };
  expect(JSON.stringify(webEnvironment(env, 'postgres://rung_app@db/rung', secret, false))).not.toContain(
    'hidden',
  );
});
