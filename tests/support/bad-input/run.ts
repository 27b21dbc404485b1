/** Posts everything bad into every form of the demo team, without JavaScript. Prints `N bad inputs, 0 faults`. */
import type postgres from 'postgres';
import { loadDemo } from '../../../db/demo/index';
import { besiege } from '../attack/besieged';
import { actions } from '../attack/endpoints';
import { type Change, changesTakenBack, watch } from '../attack/watch';
import { everyPage } from '../every-page';
import { bodyOf, type Entry, type Filling, fillingsOf, isProse, soundFilling } from './fillings';
import { controlsOf, formsOf, saysWhat, saysWhere } from './forms';
import { afterwards, stageByHand, staged } from './staging';
import { cookieFor, type Found, handleFor, type Start, walk } from './walk';

/** Only forms whose action holds this, while looking for a cause. */
const only = process.env.RUNG_BAD_INPUT_ONLY ?? '';
const AT_ONCE = 10;
/** Counting a try, and that the answered page was opened, are no doing of a form. */
const besides = ['rate_limits', 'note_reads'];
/** Neither they nor writing down that somebody did the same again make anything twice. */
const apart = [...besides, 'audit_events'];

/** What is refused soundly: a wrong password, what cannot be taken back any more, an outcome that is so already. */
const sameAsBefore = /^(access\/signInWith|checkins\/undo|sessions\/recordOutcome)/;
/** What may be left out, and means something then: no pair without a mentee, a new line instead of a captured one, no note. */
const leftOut: Record<string, string> = {
  'mentorships/noteAway': 'pair[] missing',
  'sessions/addLine': 'capture missing',
  'sessions/shareEarlier': 'note missing',
};

/** The first page of each way; the walk finds the others by their links. */
const starts: Start[] = [...new Set(everyPage.map(({ who }) => who))].map((who) => [
  who,
  ...everyPage
    .filter((round) => round.who === who)
    .flatMap(({ ways }) => ways.map((way) => way.split(' > ')[0]!)),
]);

type Answer = { status: number; html: string; says: string };
type Tally = { posts: number; refused: number; taken: number; kept: number; faults: Set<string> };

const place = await besiege(async (owner, ownerUrl) => {
  await loadDemo(ownerUrl);
  return owner;
});
const tally: Tally = { posts: 0, refused: 0, taken: 0, kept: 0, faults: new Set() };
const handles = new Map<string, string>();
try {
  for (const [person] of starts) if (person) handles.set(person, await handleFor(place.owner, person));
  const known = await actions();
  const names = new Map(known.map(({ id, name, room }) => [id, `${room}/${name}`]));
  await watch(place.owner);
  const found = await walk(place.url, handles, names, starts);
  await tryAll(place.owner, found);
  // Some forms are there only once another has been sent.
  for (const name of staged)
    await Promise.all(
      found
        .filter((one) => one.name === name)
        .slice(0, 1)
        .map(stage),
    );
  await stageByHand(place.owner);
  for (const { handle } of await place.owner`select handle from people where deactivated_at is null`)
    handles.set(
      String(handle),
      handles.get(String(handle)) ?? (await handleFor(place.owner, String(handle))),
    );
  // A second sign-in, to be ended from the first.
  await handleFor(place.owner, 'priya');
  const more = await walk(place.url, handles, names, await afterwards(place.owner), found);
  await place.owner`delete from watch.changes`;
  await tryAll(place.owner, more);
  const reached = new Set([...found, ...more].map(({ name }) => name));
  for (const name of names.values())
    if (!reached.has(name)) tally.faults.add(`nobody found the form of ${name}`);
  for (const line of [...tally.faults].slice(0, 200)) console.log(`✗ ${line}`);
  console.log(
    `${reached.size} of ${names.size} actions by ${found.length + more.length} forms; ${tally.refused} refused with words, ${tally.taken} taken, ${tally.kept} texts came back`,
  );
  console.log(`${tally.posts} bad inputs, ${tally.faults.size} faults`);
  process.exitCode = tally.faults.size > 0 ? 1 : 0;
} finally {
  await place.stop();
}

async function tryAll(owner: postgres.Sql, found: Found[]): Promise<void> {
  for (const one of found.filter(({ name }) => name.includes(only))) {
    for (const filling of fillingsOf(one.form)) await tryOut(owner, one, filling);
    await sendTwice(owner, one);
  }
}

async function post({ person, page }: Found, entries: Entry[]): Promise<Answer> {
  const { type, body } = bodyOf(entries);
  tally.posts++;
  const answer = await fetch(place.url + page, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      ...cookieFor(person ? handles.get(person) : undefined),
      origin: place.url,
      'sec-fetch-site': 'same-origin',
      'content-type': type,
    },
    body: new Uint8Array(body),
  });
  return { status: answer.status, html: await answer.text(), says: answer.headers.get('location') ?? '' };
}

async function stage(one: Found): Promise<void> {
  const { status, html } = await post(one, soundFilling(one.form));
  if (status !== 303) throw new Error(`${one.name} cannot be sent soundly: ${status} ${wordsOf(html)}`);
}

async function tryOut(owner: postgres.Sql, one: Found, filling: Filling): Promise<void> {
  const answer = await post(one, filling.entries);
  const done = (await changesTakenBack(owner)).filter(({ table }) => !besides.includes(table));
  const fault = (says: string) => tally.faults.add(`${one.name} on ${one.page}, ${filling.says}: ${says}`);
  if (answer.status > 499) return void fault(`answers ${answer.status}`);
  if (answer.status === 303) {
    tally.taken++;
    if (filling.expects === 'words' && leftOut[one.name] !== filling.says) lookAtTaken(filling, done, fault);
    return;
  }
  if (answer.status === 413) return;
  if (done.length > 0) fault(`changes ${done[0]!.table} and does not say so (${answer.status})`);
  if (filling.says === 'sound' && !sameAsBefore.test(one.name))
    return void fault(`is refused: ${answer.status} ${wordsOf(answer.html)}`);
  tally.refused++;
  for (const name of lost(one, filling, answer))
    fault(`loses what was typed into ${name} (${answer.status})`);
  // Which of the two is wrong is nobody's to know (W9).
  const secret = one.name === 'access/signInWithPassword' && saysWhat(answer.html);
  if (filling.expects === 'field' && !secret && !saysWhere(answer.html))
    fault(`says at no field what to mend (${answer.status}: ${wordsOf(answer.html)})`);
  if (filling.expects === 'words' && !saysWhat(answer.html) && answer.status === 200)
    fault('does not say what to mend');
}

/** A forged hidden field may be taken where it means nothing, but then nothing may have been changed by it. */
function lookAtTaken(filling: Filling, done: Change[], fault: (says: string) => void): void {
  const harmless = /^(next|key|seen|session|version) /.test(filling.says);
  if (!harmless && done.length > 0) fault(`is taken and changes ${done[0]!.table}`);
}

/** Texts that do not stand in their field of the answered page. */
function lost(one: Found, filling: Filling, { html }: Answer): string[] {
  const again = formsOf(html).filter((form) => form.action === one.form.action);
  const prose = one.form.controls.filter(isProse).map(({ name }) => name);
  return filling.entries.flatMap(([name, value]) => {
    const typed = value.replaceAll('\u0000', '').replaceAll('\ud83e ', '');
    if (!prose.includes(name) || typed.trim() === '') return [];
    // A form that has gone from its page leaves its words at the top.
    const places = again.length > 0 ? again.map((form) => form.controls) : [controlsOf(html)];
    const found = places.flatMap((controls) =>
      controls.filter((c) => c.name === name).map((c) => c.value.replace(/\ufffd+ /g, '')),
    );
    if (found.includes(typed)) tally.kept++;
    return found.includes(typed) ? [] : [name];
  });
}

/** The words above the form that was refused. */
function wordsOf(html: string): string {
  const words = /class="form-message error"[\s\S]*?<\/div>/.exec(html)?.[0] ?? '';
  return words
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160);
}

/** One form sent ten times at the same moment makes what it makes when it is sent once. */
async function sendTwice(owner: postgres.Sql, one: Found): Promise<void> {
  const made = async (times: number) => {
    const answers = await Promise.all(Array.from({ length: times }, () => post(one, soundFilling(one.form))));
    for (const { status } of answers)
      if (status > 499) tally.faults.add(`${one.name}, ${times} at once: answers ${status}`);
    const changes = await changesTakenBack(owner);
    return changes
      .filter(({ op, table }) => op === 'INSERT' && !apart.includes(table))
      .map(({ table }) => table)
      .sort();
  };
  const [once, often] = [await made(1), await made(AT_ONCE)];
  // Each sign-in is one of its own.
  if (!one.name.startsWith('access/signIn') && once.join() !== often.join())
    tally.faults.add(
      `${one.name}: sent once it makes ${once.join(', ') || 'nothing'}, sent ${AT_ONCE} times ${often.join(', ') || 'nothing'}`,
    );
}
