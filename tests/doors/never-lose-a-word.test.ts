import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diceOf, openEditor, type Run, settle, signIn, step } from '../support/interleaving';
import { addMentorship, addPeople, openOwner } from '../support/village';

const owner = openOwner();
const runs = Number(process.env.RUNG_INTERLEAVINGS ?? 1000);
const seed = Number(process.env.RUNG_SEED ?? randomInt(2 ** 31));
let id: Record<'senior' | 'junior', string>;
let pair = '';
let hands: Record<'senior' | 'junior', Uint8Array>;

beforeAll(async () => {
  id = await addPeople(owner, 'senior', 'junior');
  pair = await addMentorship(owner, id.senior, id.junior);
  hands = { senior: await signIn(owner, id.senior), junior: await signIn(owner, id.junior) };
});
afterAll(() => owner.end());

async function sessionOf(n: number): Promise<string> {
  const [row] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
    values (${pair}, ${id.junior}, now() - ${n} * interval '1 hour', 45, 'planned', ${id.senior}) returning id`;
  return String(row?.id);
}

/** Every third run is one person in two tabs. */
const second = (n: number) => (n % 3 === 0 ? 'senior' : 'junior');

async function play(n: number): Promise<void> {
  const dice = diceOf(seed + n);
  const other = second(n);
  const run: Run = {
    session: await sessionOf(n),
    editors: [openEditor(hands.senior, id.senior), openEditor(hands[other], id[other])],
    typed: [],
    acknowledged: new Set(),
    harsh: n % 2 === 0,
  };
  for (let left = 8 + dice(10); left > 0; left--) await step(run, dice);
  const final = await settle(run, dice);
  const kept =
    await owner`select v.body from note_versions v join notes n on n.id = v.note_id where n.session_id = ${run.session}`;
  const everything = [final, ...kept.map((row) => row.body)].join('\n');
  const held = (text: string) => new Set(text.match(/s\d+/g) ?? []);
  const lost = [...run.acknowledged].filter((sentence) => !held(everything).has(sentence));
  // Where nobody took anything out or chose one side, even what was never acknowledged stands in the final text.
  const missing = run.harsh ? [] : run.typed.filter((sentence) => !held(final).has(sentence));
  expect({ seed: seed + n, lost, missing }).toEqual({ seed: seed + n, lost: [], missing: [] });
  const [notes] = await owner`select count(*)::int as n from notes where session_id = ${run.session}`;
  expect(notes?.n, `notes of seed ${seed + n}`).toBeLessThanOrEqual(1);
}

test(`save-2 save-7 save-10: ${runs} random interleavings of two editors lose no acknowledged sentence`, {
  timeout: 600_000,
}, async () => {
  console.log(`seeds ${seed} to ${seed + runs - 1}; RUNG_SEED and RUNG_INTERLEAVINGS repeat them`);
  let next = 0;
  const hand = async () => {
    while (next < runs) await play(next++);
  };
  await Promise.all(Array.from({ length: 6 }, hand));
});
