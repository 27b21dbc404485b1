import { draftOf, isUntouched, pour } from '@/components/sessions/draft';
import { type FormState, typed, untouched } from '@/lib/form-state';

/** How long somebody stops typing before it is kept (save-1), and when it is tried again without an answer, ms. */
const [pause, again] = [800, 4000];

/** What to tell of the last save. `back`: it was found in this browser. */
export type Keeping = { state: FormState; saving?: boolean; offline?: boolean; back?: boolean };

type Given = {
  form: HTMLFormElement;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** its name in this browser */
  copy: string;
  say: (now: Keeping) => void;
};

/** Whatever the server does not have yet, with the version it was typed over. */
type Copy = [version: string, typed: string];

/**
 * Sends a form to its action whenever its person pauses or turns away, one at a time; without an answer it tries again.
 * Meanwhile this browser has a copy. One that comes back over newer words is a conflict, and never written over them.
 */
export function keepForm(given: Given): () => void {
  const { form, copy } = given;
  const keeper = new Keeper(given);
  const wired = [
    [form, 'input', keeper.typed],
    [form, 'focusout', keeper.keep],
    [form, 'submit', keeper.sent],
    [form, 'rung:done', keeper.forget],
    [document, 'visibilitychange', keeper.keep],
    [window, 'rung:forget', keeper.sent],
  ] as const;
  for (const [on, event, act] of wired) on.addEventListener(event, act);
  const left = JSON.parse(localStorage.getItem(copy) ?? 'null') as Copy | null;
  // Somebody may have typed before this page was awake.
  if (!isUntouched(form)) keeper.typed();
  else if (left) keeper.restore(left);
  return () => {
    for (const [on, event, act] of wired) on.removeEventListener(event, act);
    keeper.stop();
  };
}

class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** how often something was typed since the server had all of it */
  private since = 0;
  private busy = false;
  private stopped = false;
  /** of a copy that was found here, until an answer is in */
  private base: string | null = null;
  private readonly given: Given;

  constructor(given: Given) {
    this.given = given;
  }

  typed = () => {
    this.since++;
    const copy: Copy = [this.base ?? this.version.value, draftOf(this.given.form)];
    localStorage.setItem(this.given.copy, JSON.stringify(copy));
    this.later(pause);
  };

  keep = async () => {
    clearTimeout(this.timer);
    if (!this.since) return;
    if (this.busy) return this.later(pause);
    this.busy = true;
    this.say({ state: untouched, saving: true });
    const [sent, base] = [this.since, this.base];
    const state = await this.given.action(untouched, this.fields()).catch(() => null);
    this.busy = false;
    if (state) this.heard(state, sent);
    else if (!this.stopped) this.later(again);
    this.say(state ? { state, back: base !== null } : { state: untouched, offline: true });
  };

  /** The form itself was sent, or its person signs out. */
  sent = () => {
    clearTimeout(this.timer);
    this.since = 0;
  };

  forget = () => localStorage.removeItem(this.given.copy);

  restore([version, typed]: Copy) {
    if (!pour(this.given.form, typed)) return this.forget();
    this.base = version;
    this.typed();
  }

  stop() {
    this.stopped = true;
    void this.keep();
  }

  private get version() {
    return this.given.form.elements.namedItem('version') as HTMLInputElement;
  }

  private fields(): FormData {
    const fields = new FormData(this.given.form);
    if (this.base !== null) fields.set('version', this.base);
    return fields;
  }

  /** The version that came back is the next base, also where typing went on (save-3). */
  private heard(state: FormState, sent: number) {
    this.base = null;
    if (!state.done) return;
    this.version.value = typed(state, 'version', this.version.value);
    if (this.since !== sent) return;
    this.since = 0;
    this.forget();
  }

  private later(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.keep, ms);
  }

  private say(now: Keeping) {
    if (!this.stopped) this.given.say(now);
  }
}
