#!/usr/bin/env node
/** The command line: `npm run rung -- <command>`. Each command is a file of this directory with a default export. */
import { existsSync } from 'node:fs';
import { prepare } from './install.mjs';

const [command = 'help', ...rest] = process.argv.slice(2);
await prepare();
await import('./hooks.mjs');

const file = new URL(`./${command}.ts`, import.meta.url);
const run = /^[a-z-]+$/.test(command) && existsSync(file) ? (await import(file.href)).default : undefined;
if (!run) {
  console.error(`There is no command “${command}”. Try: npm run rung -- help`);
  process.exit(64);
}

try {
  process.exitCode = (await run(rest)) ?? 0;
} catch (fault) {
  // What a person can mend is said in one line; LOG_LEVEL=debug shows where it came from.
  console.error(process.env.LOG_LEVEL === 'debug' ? fault : `✗ ${fault.message || fault}`);
  process.exitCode = fault.exitCode ?? 1;
}
