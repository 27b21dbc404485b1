import type { Web } from './web.ts';

/** A web process that ends within this many milliseconds, this often in a row, ends for a reason. */
const HASTE = 10_000;
const TRIES = 3;

/**
 * Opens the web process, and opens it again when it dies, until `stop`; then lets it finish its answers.
 * `ready` is told once, when people can come in. Resolves with 0 after a wish to stop, 1 when it keeps dying.
 */
export async function keepUp(
  open: () => Web,
  stop: AbortSignal,
  ready: () => Promise<void>,
): Promise<number> {
  const wish = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve()));
  let web = open();
  try {
    await web.listen();
    await ready();
    for (let hasty = 0; hasty < TRIES; ) {
      const began = Date.now();
      if (!stop.aborted) await Promise.race([wish, web.ended]);
      if (stop.aborted) return 0;
      hasty = Date.now() - began < HASTE ? hasty + 1 : 0;
      console.error('The web process ended. Starting it again …');
      web = open();
      await web.listen().catch(() => {});
    }
    console.error('The web process keeps ending.');
    return 1;
  } finally {
    if (stop.aborted) console.log('Stopping: the last answers are finished first.');
    await web.stop();
  }
}
