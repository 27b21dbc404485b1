import type { Choice } from '@/lib/sessions/merge';
import { caretAfter } from '@/lib/sessions/move-line';
import * as saving from '@/lib/sessions/saving';
import { copyKeeper, type PadName, takeCopies, wordOf } from './local-copies';
import { sendPad } from './send-pad';

const PAUSE_MS = 800;
const RETRY_MS = 4000;

type Shown = (s: saving.Saving) => void;

/**
 * Keeps one field's words (save-1 to save-9): saves after a pause, on leaving and as a last chance; keeps a local copy
 * until the server has them; agrees with the other tabs. The field stays a plain field that anybody may type into.
 */
export function keepPad(field: HTMLTextAreaElement, pad: PadName, kept: saving.Kept, shown: Shown) {
  const [first, ...more] = takeCopies(pad);
  let keepCopy = copyKeeper(pad);
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('rung:notes') : undefined;
  const stop = new AbortController();
  let clock: ReturnType<typeof setTimeout> | undefined;
  let s = first ? more.reduce(saving.alsoRestored, saving.restored(kept, first)) : saving.opened(kept);
  const back = saving.isDirty(s) || s.theirs !== null;

  const become = (next: saving.Saving) => {
    s = next;
    pour(field, s.text);
    keepCopy(s);
    shown(s);
  };
  const soon = (pause = PAUSE_MS) => {
    clearTimeout(clock);
    if (saving.mayGo(s)) clock = setTimeout(save, pause);
  };
  async function save(): Promise<void> {
    clearTimeout(clock);
    if (!saving.mayGo(s)) return;
    become(saving.going(s));
    const answer = await sendPad(pad, s);
    if (answer.now) become(saving.stale(s, answer.now));
    else if (answer.kept) become(saving.acknowledged(s, answer.kept));
    else become(saving.failed(s, answer.trouble));
    if (answer.kept) tabs?.postMessage({ word: wordOf(pad), kept: s.kept });
    // Without a sign-in, or where nothing may be written, only somebody's coming back or typing on tries again.
    const again = s.trouble === null || s.trouble === 'offline';
    if (again && !stop.signal.aborted) soon(s.trouble ? RETRY_MS : PAUSE_MS);
  }

  const on = { signal: stop.signal };
  const type = () => {
    become(saving.typedIn(s, field.value));
    soon();
  };
  field.addEventListener('input', type, on);
  field.addEventListener('blur', save, on);
  document.addEventListener('visibilitychange', save, on);
  for (const event of ['pagehide', 'online', 'focus']) addEventListener(event, save, on);
  const forget = () => {
    keepCopy = () => {};
    clearTimeout(clock);
    stop.abort();
  };
  addEventListener('rung:forget', forget, on);
  tabs?.addEventListener(
    'message',
    ({ data }) => {
      if (data.word === wordOf(pad)) become(saving.told(s, data.kept));
      soon();
    },
    on,
  );
  // Somebody may have typed before this script arrived.
  if (field.value !== kept.text && !back) become(saving.typedIn(s, field.value));
  else become(s);
  soon();

  return {
    back,
    save,
    choose: (choice: Choice) => {
      become(saving.chosen(s, choice));
      void save();
    },
    /** takes the words that came back out again */
    undo: () => {
      become(saving.typedIn(s.theirs ? saving.chosen(s, 'theirs') : s, kept.text));
      soon();
    },
    hear: (current: saving.Kept) => {
      become(saving.told(s, current));
      soon();
    },
    stop: () => {
      void save();
      stop.abort();
      clearTimeout(clock);
      tabs?.close();
    },
  };
}

/** Other words into a field in which somebody may be typing: the caret stays where its words are. */
function pour(field: HTMLTextAreaElement, text: string): void {
  if (field.value === text) return;
  const [from, to] = [field.selectionStart, field.selectionEnd].map((at) =>
    caretAfter(field.value, text, at),
  );
  field.value = text;
  if (document.activeElement === field) field.setSelectionRange(from ?? 0, to ?? 0);
  field.dispatchEvent(new Event('rung:poured', { bubbles: true }));
}
