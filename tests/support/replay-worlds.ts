/**
 * Small worlds of one mentee, their mentor and their manager, who do random things.
 */

/** One seed makes all the worlds of a run; it stands in every failure, and RUNG_SEED brings the run back. */
export const seed = Number(process.env.RUNG_SEED ?? Date.now() % 2 ** 31);
let state = seed;

/** The next whole number from `low` up to, and without, `high`. */
export function randomInt(low: number, high?: number): number {
  if (high === undefined) return randomInt(0, low);
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low));
}

export type World = { handle: string; mentee: string; mentor: string; manager: string; log: Logged[] };
export type Deed = {
  kind: string;
  by: string | null;
  mentee: string;
  mentor: string;
  code: string;
  [detail: string]: unknown;
};
/** What the database said to a deed; null: refused. */
export type Told = { id?: string; met?: boolean; event?: string } | null;
/** A deed that was carried out, at a step whose moment is `at`. */
export type Logged = { step: number; at: string; deed: Deed; told: Told };

export const codes = ['T1-J1', 'T1-J2', 'P1-J1', 'P6-J1'];
const kinds =
  'evidence evidence attach correct redact ask sign sign back not-yet none none none import waive waive waive lift disagree settle level leave held missed goal close half half-2'.split(
    ' ',
  );
const any = <T>(all: T[]): T | undefined => (all.length ? all[randomInt(all.length)] : undefined);

/** One deed that somebody of this world tries next; undefined where there is nothing to do it to. */
export function nextDeed(world: World): Deed | undefined {
  const { mentee, mentor, manager, log } = world;
  const made = (kind: string) =>
    log.filter(({ deed }) => deed.kind === kind).flatMap(({ told }) => told?.id ?? []);
  const item = any(made('evidence'));
  const deed = (kind: string, by: string | null, more: object = {}): Deed => ({
    kind,
    by,
    mentee,
    mentor,
    code: any(codes) as string,
    ago: randomInt(400),
    ...more,
  });
  /** a milestone on which such a thing was done before, if there is one */
  const where = (kind: string) => ({
    code: any(log.filter((each) => each.deed.kind === kind).map((each) => each.deed.code)) ?? 'T1-J1',
  });
  const ways: Record<string, () => Deed | undefined> = {
    evidence: () => deed('evidence', mentee),
    attach: () => (item ? deed('attach', mentee, { item }) : undefined),
    correct: () => (item ? deed('evidence', mentee, { corrects: item }) : undefined),
    redact: () => (item ? deed('redact', mentee, { item }) : undefined),
    ask: () => deed('ask', mentee),
    sign: () => deed('sign', mentor, where('evidence')),
    back: () => deed('back', mentor),
    'not-yet': () => deed('say', mentor, { standing: 'not-yet' }),
    none: () => deed('say', mentee, { standing: 'no-opportunity-yet' }),
    // Written down by the owner long after it happened.
    import: () => deed('say', null, { standing: any(['not-yet', 'no-opportunity-yet']) }),
    waive: () => deed('waive', manager, where('say')),
    lift: () => deed('lift', manager, where('waive')),
    disagree: () => deed('disagree', mentee, where('say')),
    settle: () => deed('settle', mentee, where('disagree')),
    level: () => deed('level', null, { code: any(['J', 'J', 'J', 'M', 'S']), ago: randomInt(-2, 300) }),
    leave: () => deed('leave', mentee),
    held: () => deed('held', mentor),
    missed: () => deed('missed', mentor, { session: any(made('held')) ?? mentee }),
    goal: () => deed('goal', mentee),
    close: () => deed('close', mentee, { goal: any(made('goal')) ?? mentee }),
    half: () => deed('half', mentee, { side: 'self' }),
    'half-2': () => deed('half', mentor, { side: 'mentor' }),
  };
  return ways[any(kinds) as string]?.();
}
