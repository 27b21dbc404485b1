import type { Environment } from '../environment.ts';

/** What of the surroundings may reach the web process. Never the owner's address: it could read everything. */
const PASSED =
  /^(PATH|HOME|USER|TMPDIR|LANG|LC_\w+|TZ|NODE_EXTRA_CA_CERTS|FORCE_COLOR|NO_COLOR|(SMTP|OIDC|OTEL)_\w+|RUNG_(POOL|PREPARE|TRUST_PROXY|METER|METER_LOG))$/;

/** Next reads `.env` by itself; a name that is set, even to nothing, it leaves alone. */
const HIDDEN = { DATABASE_URL: '', DATABASE_APP_URL: '', RUNG_OWNER_URL: '' };

/** For `next build`, which connects to nothing; types are the business of `npm run check`. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  const passed = Object.fromEntries(Object.entries(process.env).filter(([name]) => PASSED.test(name)));
  return {
    ...passed,
    ...HIDDEN,
    AUTH_SECRET: '',
    NODE_ENV: 'production',
    RUNG_UNCHECKED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** For the process that answers the web. */
export function webEnvironment(
  env: Environment,
  appUrl: string,
  secret: string,
  dev: boolean,
): NodeJS.ProcessEnv {
  return {
    ...buildEnvironment(),
    NODE_ENV: dev ? 'development' : 'production',
    HOST: env.HOST,
    PORT: String(env.PORT),
    AUTH_SECRET: secret,
    AUTH_URL: env.AUTH_URL ?? '',
    LOG_LEVEL: env.LOG_LEVEL,
    RUNG_APP_URL: appUrl,
    RUNG_DATA: env.RUNG_DATA,
  };
}
