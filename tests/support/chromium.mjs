/** Finds a Chromium, or says what to do. Needs nothing but Node and, where it is there, Playwright. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const system = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Path of a browser: CHROMIUM_PATH, Playwright's own, the system's; as root on Debian it is installed. Throws if none. */
export async function findChromium() {
  return process.env.CHROMIUM_PATH || (await playwrightsOwn()) || onPath() || installed() || noBrowser();
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function onPath() {
  for (const name of system) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (found.status === 0 && found.stdout) return found.stdout.trim();
  }
  return undefined;
}

function installed() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No Chromium found: installing the one of this system …');
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update'], quiet);
  execFileSync('apt-get', ['install', '-y', 'chromium'], quiet);
  return onPath();
}

function noBrowser() {
  throw new Error(
    'The stories need Chromium. Install it (for example: apt-get install chromium), or name one in CHROMIUM_PATH.',
  );
}
