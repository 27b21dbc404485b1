/** Running the tools of the house one after another. Needs nothing but Node, because a fresh clone has nothing else. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

// Some files say `import` in a package that does not say "type": "module": Next wants it so.
const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';

const environment = () => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_OPTIONS: [process.env.NODE_OPTIONS, quiet].filter(Boolean).join(' '),
});

/** `script` is a JavaScript file below the root, run by the Node that runs us. Resolves to `{ ok, output }`. */
export function run(script, args = [], { show = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      env: { ...environment(), ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Installs what the lock names, if nothing is there yet, and goes on with the Node that came with it. */
export function settleIn() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) install();
  const carried = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(carried) || realpathSync(carried) === realpathSync(process.execPath)) return;
  const again = spawnSync(carried, process.argv.slice(1), {
    cwd: process.cwd(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(again.status ?? 1);
}

function install() {
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
