/** Running the tools of the house one after another. Needs nothing but Node, because a fresh clone has nothing else. */
import { spawn } from 'node:child_process';
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
