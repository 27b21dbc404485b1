import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const project = resolve(import.meta.dirname, '..');
const database = z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgres:// address' }).optional();

const schema = z.object({
  RUNG_DATA: z
    .string()
    .default('.rung')
    .transform((path) => resolve(project, path)),
  PORT: z.coerce
    .number('is not a number')
    .int()
    .min(1, 'is below 1')
    .max(65_535, 'is above 65535')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: database,
  DATABASE_APP_URL: database,
  AUTH_SECRET: z
    .string()
    .min(32, 'is shorter than 32 characters; make one with: openssl rand -base64 33')
    .optional(),
  AUTH_URL: z.url({ protocol: /^https?$/, error: 'is not an http(s):// address' }).optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], 'is none of debug, info, warn, error')
    .default('info'),
  RUNG_DEMO: z.enum(['0', '1'], 'is neither 0 nor 1').optional(),
});

export type Environment = z.output<typeof schema> & { project: string };

/** Reads `.env`, then the environment, which wins. All faults at once, one a line; throws `UnsoundEnvironment`. */
export function readEnvironment(): Environment {
  if (existsSync(resolve(project, '.env'))) process.loadEnvFile(resolve(project, '.env'));
  return { ...soundEnvironment(process.env), project };
}

/** An empty value counts as unset: compose files pass those on. */
export function soundEnvironment(given: NodeJS.ProcessEnv): z.output<typeof schema> {
  const faults: string[] = [];
  const values = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, settingOf(name, given, faults)]),
  );
  const read = schema.safeParse(values);
  const issues = read.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`) ?? [];
  faults.push(...issues, ...together(values));
  if (faults.length > 0 || !read.data) throw new UnsoundEnvironment(faults);
  return read.data;
}

/** What only several values say together. */
function together(env: Record<string, string | undefined>): string[] {
  const faults: string[] = [];
  if (env.DATABASE_URL && !env.AUTH_SECRET)
    faults.push('AUTH_SECRET is needed beside DATABASE_URL (32 characters or more).');
  if (env.DATABASE_APP_URL && !env.DATABASE_URL)
    faults.push('DATABASE_APP_URL needs DATABASE_URL, the address of the owner.');
  return faults;
}

const older: Record<string, string> = { AUTH_SECRET: 'NEXTAUTH_SECRET', AUTH_URL: 'NEXTAUTH_URL' };

/** The value itself, else the content of the file that `NAME_FILE` names, else the value under its older name. */
function settingOf(name: string, given: NodeJS.ProcessEnv, faults: string[]): string | undefined {
  const file = given[`${name}_FILE`];
  if (given[name] || !file) return given[name] || given[older[name] ?? ''] || undefined;
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch {
    faults.push(`${name}_FILE names ${file}, which cannot be read.`);
    return undefined;
  }
}

export class UnsoundEnvironment extends Error {
  /** 78 is EX_CONFIG: nothing was started. */
  exitCode = 78;
  constructor(faults: string[]) {
    super(`The settings are not sound:\n${faults.map((fault) => `  · ${fault}`).join('\n')}`);
  }
}
