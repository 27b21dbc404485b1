/** Which mutant is on, and what was reached: what `globalThis.mutant(number)` asks. */

/** A mutant that runs for ever counts as found. */
export class TooLong extends Error {}

const state = { on: -1, calls: 0, most: Number.POSITIVE_INFINITY, until: Number.POSITIVE_INFINITY };
let reached: Set<number> | undefined;

Object.assign(globalThis, {
  mutant: (id: number) => {
    state.calls += 1;
    if (state.calls > state.most || (state.calls % 512 === 0 && performance.now() > state.until))
      throw new TooLong();
    reached?.add(id);
    return id === state.on;
  },
});

/** Runs with no mutant on; gives what was reached, how often, and milliseconds. */
export async function recorded(run: () => unknown) {
  const began = performance.now();
  reached = new Set();
  Object.assign(state, { on: -1, calls: 0, most: Number.POSITIVE_INFINITY, until: Number.POSITIVE_INFINITY });
  try {
    await run();
    return { reached, calls: state.calls, ms: performance.now() - began };
  } finally {
    reached = undefined;
  }
}

/** Turns one mutant on while `run` runs, within a generous multiple of what it takes without. */
export async function mutated(id: number, usual: { calls: number; ms: number }, run: () => unknown) {
  const until = performance.now() + 5000 + 20 * usual.ms;
  Object.assign(state, { on: id, calls: 0, most: 100_000 + 50 * usual.calls, until });
  try {
    await run();
  } finally {
    state.on = -1;
  }
}
