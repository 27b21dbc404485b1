/**
 * What everybody is answered before and after one side of a check-in handed in its half: the same, byte for byte, until
 * the other half is in, too (R15, sight-5). Brings its own database and its own copy of the built app.
 */
import { type Name, pairs } from '../canary-cast';
import { snapshotOf } from '../canary-facts';
import { loadCanaryWorld } from '../canary-world';
import { addressesOf, type Bait, baits } from './bait';
import { besiege } from './besieged';
import { type Attacker, attackers } from './canaries';
import { type Action, actions, routes } from './endpoints';
import { ask, scripted } from './send';

/** The pair whose check-in is open and whose halves are both still at home. */
const { mentor, mentee } = pairs.craft;
type Said = Map<string, string>;
const payload = /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

const place = await besiege(loadCanaryWorld);
try {
  const all = await snapshotOf(place.owner);
  const known = new Set(JSON.stringify([...all]).match(uuids()) ?? []);
  const checkIn = place.world.rows['craft check-in']!;
  const handle = String(all.get('people')?.find((one) => one.id === place.world.people[mentee])?.handle);
  const bait = baitOf(baits(place.world, all)[0]!, checkIn, handle);
  const deeds = (await actions()).filter((one) => one.room === 'checkins');
  const others = attackers.filter((who) => who !== mentor);
  // Twice: opening a page may be written down (F76), and that is shown to others from then on.
  await everything(others, bait, known);
  const before = await everything(others, bait, known);
  const pace = await paceOf(checkIn);
  await handIn(deeds, mentor as Name, checkIn);
  const after = await everything(others, bait, known);
  const told = [...before].filter(([what, words]) => after.get(what) !== words);
  for (const [what, words] of told) console.log(`✗ ${what}: ${firstDifference(words, after.get(what)!)}`);
  console.log(
    `${before.size} answers to ${others.length} others, ${told.length} changed by a half that is still blind`,
  );
  console.log(
    `the other side's page takes ${((await paceOf(checkIn)) / pace).toFixed(2)} × as long as before`,
  );
  await handIn(deeds, mentee as Name, checkIn);
  const open = await everything([mentee as Name], bait, known);
  const seen = [...open].filter(([what, words]) => after.get(what) !== words).length;
  console.log(`${seen} answers to the other side changed by the reveal`);
  process.exitCode = told.length > 0 || seen < 2 || before.size < 500 ? 1 : 0;
} finally {
  await place.stop();
}

/** Every page that names no other room's thing, with the ids of this check-in and its pair. */
function baitOf(first: Bait, id: string, handle: string): Bait {
  const { people, pairs: ids } = place.world;
  const own = { 'check-in': id, mentorship: ids.craft, person: people[mentee], other: people[mentor] };
  return { name: 'craft', ids: { ...first.ids, ...own, handle } };
}

/** What each of them is answered on every page and by every handler that only reads. */
async function everything(who: Attacker[], bait: Bait, known: Set<string>): Promise<Said> {
  const said: Said = new Map();
  const queue = routes()
    .filter(({ path }) => !path.startsWith('/_') && path !== '/api/sign-out')
    .flatMap(({ path, params }) => addressesOf(path, params, bait) ?? [])
    .flatMap((address) => who.map((one) => [address, one] as const));
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [address, one] = next;
        const { status, text } = await ask(place.url + address, one, { accept: 'text/html' });
        said.set(`${one} ${address}`, `${status} ${lasting(text, known)}`);
      }
    }),
  );
  return said;
}

function uuids() {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
}

/**
 * Without what is new in every answer: nonces, keys of forms and their numbers, which are given as each is drawn, and the
 * present. An id of a row of the database stays. What a page is hydrated from comes in pieces cut by time: of that, every
 * text that is in it.
 */
function lasting(answer: string, known: Set<string>): string {
  const pieces = [...answer.matchAll(payload)].map(([, piece]) => JSON.parse(piece!)).join('');
  const texts = steady(pieces, known).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return [steady(answer.replace(payload, ''), known), ...[...new Set(texts)].toSorted()].join('\n');
}

function steady(text: string, known: Set<string>): string {
  return text
    .replace(/^date: .*$/gim, '')
    .replace(/nonce-[\w+/=-]+|nonce="[^"]*"|"nonce":"[^"]*"/g, 'nonce')
    .replace(uuids(), (id) => (known.has(id) ? id : 'fresh'))
    .replace(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'now')
    .replace(/\d\d:\d\d/g, 'clock')
    .replace(/"\$[A-Za-z]?[0-9a-f]{1,3}"/g, '"$"')
    .replace(/\$ACTION_(REF_)?\d+/g, '$$ACTION')
    .replace(/just now|\d+ (second|minute)s? ago/g, 'ago');
}

/** Both ways a half is made: an answer that is kept, and the whole that is handed in. */
async function handIn(deeds: Action[], who: Name, checkIn: string): Promise<void> {
  const send = async (name: string, values: Record<string, string>) => {
    const { headers, body } = scripted(deeds.find((one) => one.name === name)!, values);
    const same = { origin: place.url, 'sec-fetch-site': 'same-origin' };
    await ask(`${place.url}/check-ins/${checkIn}`, who, { ...headers, ...same }, { method: 'POST', body });
  };
  await send('answerOne', { checkIn, milestone: 'T1-J2', answer: 'working-towards' });
  await send('giveHalf', { checkIn });
  const kind = who === mentor ? 'mentor' : 'self';
  const [half] =
    await place.owner`select from check_in_halves where check_in_id = ${checkIn} and kind = ${kind}`;
  if (!half) throw new Error(`${who} could not hand in.`);
}

/** Median milliseconds of the other side's page of the check-in ÷ that of a page which knows of none. */
async function paceOf(checkIn: string): Promise<number> {
  const took: [number[], number[]] = [[], []];
  for (let n = 0; n < 200; n++) {
    const begun = performance.now();
    await ask(`${place.url}/${n % 2 ? 'account' : `check-ins/${checkIn}`}`, mentee as Name, {
      accept: 'text/html',
    });
    took[n % 2]!.push(performance.now() - begun);
  }
  const [one, other] = took.map((list) => list.toSorted((a, b) => a - b)[50]!);
  return one! / other!;
}

function firstDifference(before: string, after: string): string {
  const at = [...before].findIndex((letter, n) => letter !== after[n]);
  return `…${before.slice(Math.max(0, at - 40), at + 60)} → …${after.slice(Math.max(0, at - 40), at + 60)}`;
}
