/** What must be there before anything else runs. Node's own parts only: on a fresh clone there is nothing else. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const OLDEST = [22, 18];

/**
 * Installs missing packages and continues under the Node that Rung carries.
 * Returns when this process is the right one; otherwise runs the same command in it and exits with its code.
 * @param {{ dev?: boolean }} [need] dev: the packages of tests and checks too
 */
export async function prepare(need = {}) {
  const missing = missingPackages(need.dev ?? false);
  if (missing.length > 0) install(missing, need.dev ?? false);
  const carried = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const [major, minor] = version();
  if (major < 24 && existsSync(carried) && !process.env.RUNG_NODE) await continueUnder(carried);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  fail(
    `Rung needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node} (https://nodejs.org).`,
  );
}

/**
 * Packages of the lock file that are absent or of another version. Optional ones are for other machines.
 * @returns {string[]}
 */
export function missingPackages(dev = false) {
  const wanted = packagesOf('package-lock.json');
  const found = packagesOf('node_modules/.package-lock.json');
  return Object.keys(wanted).filter((path) => {
    const { version, optional, devOptional, dev: forDev, link } = wanted[path];
    if (!path || link || optional || devOptional || (forDev && !dev)) return false;
    return found[path]?.version !== version;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** `npm ci` for a fresh clone; later only what is missing is added, under the feet of nobody who runs from here. */
function install(missing, dev) {
  const found = Object.values(packagesOf('node_modules/.package-lock.json'));
  const fresh = found.length === 0;
  const all = dev || found.some((one) => one.dev);
  const verb = fresh ? ['ci'] : ['install', '--no-save'];
  console.log(`Installing ${missing.length} packages …`);
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    all ? '--include=dev' : '--omit=dev',
  ];
  const { status } = spawnSync('npm', [...verb, ...flags], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    fail('The packages could not be installed. Is the network reachable? Then try: npm ci --ignore-scripts');
}

const version = () => process.versions.node.split('.').map(Number);

/** @returns {Promise<never>} */
function continueUnder(node) {
  // RUNG_NODE: never more than one step, whatever that program turns out to be.
  const env = {
    ...process.env,
    RUNG_NODE: node,
    PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
  };
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise(() => {
    child.on('error', () =>
      fail(`${node} does not run on this machine. Install Node ${OLDEST.join('.')} or newer.`),
    );
    child.on('exit', (code, signal) => process.exit(signal ? 128 : code));
  });
}

/** @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
