/** Two editors of one note, driven by dice: what each does next, and what becomes of what it sends. */
import { randomBytes } from 'node:crypto';
import type postgres from 'postgres';
import { hashOf } from '@/lib/access/cookie';
import { asViewer } from '@/lib/access/viewer';
import { Busy, refusalOf, Stale } from '@/lib/refusal';
import { savePad } from '@/lib/sessions/notepad-mutations';
import { getNotesOf } from '@/lib/sessions/notes-queries';
import { padsOf, plainLines } from '@/lib/sessions/pads';
import * as saving from '@/lib/sessions/saving';

export type Dice = (sides: number) => number;

/** Mulberry32: the same seed throws the same dice everywhere. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

export async function signIn(owner: postgres.Sql, person: string): Promise<Uint8Array> {
  const hash = hashOf(randomBytes(32).toString('base64url'));
  await owner`select gate_open(${Buffer.from(hash)}, ${person}, 'test')`;
  return hash;
}

/** One open editor: whose it is, and its state. */
export type Editor = { who: Uint8Array; viewer: string; state: saving.Saving };

/** Everything one run has to remember: the session, its two editors, and each sentence the server ever acknowledged. */
export type Run = {
  session: string;
  editors: [Editor, Editor];
  typed: string[];
  acknowledged: Set<string>;
  /** may words be taken out, and a person choose one side only? */
  harsh: boolean;
};

const empty: saving.Kept = { note: null, version: 0, text: '' };

export const openEditor = (who: Uint8Array, viewer: string): Editor => ({
  who,
  viewer,
  state: saving.opened(empty),
});

async function currentOf({ who, viewer }: Editor, session: string): Promise<saving.Kept> {
  const notes = await asViewer(who, (tx) => getNotesOf(tx, session));
  const { shared } = padsOf(notes, viewer);
  return shared ? { note: shared.id, version: shared.version, text: plainLines(shared.body) } : empty;
}

/** Sends as the page does; `heard` false: the server did it and the answer never came. */
export async function send(run: Run, editor: Editor, heard = true): Promise<void> {
  if (!saving.mayGo(editor.state)) return;
  editor.state = saving.going(editor.state);
  const { kept, sent } = editor.state;
  const input = { session: run.session, column: 'shared' as const, note: kept.note, version: kept.version };
  const body = sent ?? '';
  const answer = await asViewer(editor.who, (tx) => savePad(tx, { ...input, body })).catch(refusalOf);
  if (!heard || answer instanceof Busy) editor.state = saving.failed(editor.state, 'offline');
  else if (answer instanceof Stale) editor.state = saving.stale(editor.state, answer.current as saving.Kept);
  else if (answer instanceof Error) throw answer;
  else {
    for (const sentence of body.match(/s\d+/g) ?? []) run.acknowledged.add(sentence);
    editor.state = saving.acknowledged(editor.state, answer as { note: string; version: number });
  }
}

/** A new sentence: in a section of its own, at the end of somebody's, or before everything; harsh hands also delete. */
function write(run: Run, editor: Editor, dice: Dice): void {
  const sentence = `s${run.typed.length}`;
  const sections = editor.state.text.split('\n\n').filter(Boolean);
  const at = sections.length === 0 ? 0 : dice(sections.length);
  if (run.harsh && dice(5) === 0 && sections.length > 0) sections.splice(at, 1);
  else {
    run.typed.push(sentence);
    const way = sections.length === 0 ? 0 : dice(4);
    if (way === 3) sections[at] = `${sections[at]} ${sentence}.`;
    else sections.splice([sections.length, 0, at][way] ?? 0, 0, `${sentence}.`);
  }
  editor.state = saving.typedIn(editor.state, sections.join('\n\n'));
}

export async function step(run: Run, dice: Dice): Promise<void> {
  const editor = run.editors[dice(2)]!;
  const deed = dice(12);
  if (deed < 5) write(run, editor, dice);
  else if (deed < 7) await send(run, editor);
  else if (deed === 7) await Promise.all(run.editors.map((each) => send(run, each)));
  else if (deed === 8) await send(run, editor, false);
  else if (deed === 9) editor.state = saving.told(editor.state, await currentOf(editor, run.session));
  else if (deed === 10) await reopen(run, editor);
  else choose(run, editor, dice);
}

/** The browser is killed and opened again: what it kept meets what the server has. */
async function reopen(run: Run, editor: Editor): Promise<void> {
  editor.state = saving.restored(await currentOf(editor, run.session), saving.copyOf(editor.state));
}

function choose(run: Run, editor: Editor, dice: Dice): void {
  const choice = run.harsh ? (['mine', 'theirs', 'both'] as const)[dice(3)]! : 'both';
  editor.state = saving.chosen(editor.state, choice);
}

/** Both look up, choose, save and hear of each other until nothing is left to do. */
export async function settle(run: Run, dice: Dice): Promise<string> {
  for (let turn = 0; turn < 12; turn++) {
    for (const editor of run.editors) {
      choose(run, editor, dice);
      await send(run, editor);
    }
    const now = await currentOf(run.editors[0], run.session);
    for (const editor of run.editors) editor.state = saving.told(editor.state, now);
    if (run.editors.every(({ state }) => !saving.isDirty(state) && !state.theirs)) return now.text;
  }
  throw new Error('the two never came to rest');
}
