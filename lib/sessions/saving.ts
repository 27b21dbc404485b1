import { type Choice, merge, type Piece, resolve } from './merge';

/** What the server has acknowledged. `note` is null and `version` 0 while there is no such note yet. */
export type Kept = { note: string | null; version: number; text: string };

/** Why the last saving came to nothing: no answer, nobody signed in, or a no. */
export type Trouble = 'offline' | 'signed out' | 'refused';

/** One editor of one note: what is kept, what is typed, what is on its way. Plain data; only this file changes it. */
export type Saving = {
  kept: Kept;
  text: string;
  /** on its way, not yet answered */
  sent: string | null;
  /** sent from this base without hearing back: one of them may have arrived */
  unheard: readonly string[];
  trouble: Trouble | null;
  /** the other version, while a person has to choose */
  theirs: Kept | null;
  pieces: readonly Piece[];
};

export const opened = (kept: Kept): Saving => ({
  kept,
  text: kept.text,
  sent: null,
  unheard: [],
  trouble: null,
  theirs: null,
  pieces: [],
});

export const isDirty = (s: Saving): boolean => s.text !== s.kept.text;

/** Words were typed. In a conflict they wait with the rest of mine. */
export const typedIn = (s: Saving, text: string): Saving =>
  s.theirs ? compared({ ...s, text }, s.theirs) : { ...s, text };

/** Is there something to send now? Never two at once, and never again from a base that was refused (save-4). */
export const mayGo = (s: Saving): boolean => isDirty(s) && s.sent === null && s.theirs === null;

/** The text leaves, based on `kept.version`; call only where `mayGo`. */
export const going = (s: Saving): Saving => ({ ...s, sent: s.text });

/** The server has what was sent: its version is the new base, also where the text went on meanwhile (save-3). */
export function acknowledged(s: Saving, answer: { note: string; version: number }): Saving {
  const text = s.sent ?? s.text;
  return { ...s, kept: { ...answer, text }, sent: null, unheard: [], trouble: null };
}

/** Somebody else was faster. What does not overlap is joined; the rest waits for a person (save-7). */
export function stale(s: Saving, current: Kept): Saving {
  const mine = s.sent === null ? s.unheard : [...s.unheard, s.sent];
  const then = { ...s, sent: null, unheard: [], trouble: null };
  // What stands there is what this editor sent itself, without ever hearing so.
  if (mine.includes(current.text)) return { ...then, kept: current, theirs: null, pieces: [] };
  return compared(then, current);
}

/** Another tab or page says what the server has; older news is no news, and while something is on its way its answer decides. */
export function told(s: Saving, current: Kept): Saving {
  if (current.version <= (s.theirs ?? s.kept).version || s.sent !== null) return s;
  return stale(s, current);
}

/** Nothing came of what was sent. Without an answer it may still have arrived. */
export const failed = (s: Saving, trouble: Trouble): Saving => ({
  ...s,
  sent: null,
  unheard: trouble === 'offline' && s.sent !== null ? [...s.unheard, s.sent].slice(-20) : s.unheard,
  trouble,
});

/** A person chose: the other version is the base now, so it cannot be written over unseen. */
export function chosen(s: Saving, choice: Choice): Saving {
  if (!s.theirs) return s;
  const text = resolve(s.pieces, choice);
  return { ...s, kept: s.theirs, text, theirs: null, pieces: [], trouble: null };
}

/** What a browser kept of an editor that closed without an answer (save-9). */
export type LocalCopy = Pick<Saving, 'kept' | 'text' | 'unheard'>;

export const copyOf = ({ kept, text, sent, unheard }: Saving): LocalCopy => ({
  kept,
  text,
  unheard: sent === null ? unheard : [...unheard, sent],
});

/** Opens with what the server has now and what the browser kept: as if that editor had only now heard of it. */
export function restored(current: Kept, copy: LocalCopy): Saving {
  const left: Saving = { ...opened(copy.kept), text: copy.text, unheard: copy.unheard };
  if (current.version === copy.kept.version && current.note === copy.kept.note)
    return { ...left, kept: current };
  return stale(left, current);
}

/** Another copy beside it, from a second window: what both added stands there. */
export function alsoRestored(s: Saving, copy: LocalCopy): Saving {
  const joined = merge(copy.kept.text, s.text, copy.text);
  return typedIn(s, joined.clean ? joined.text : resolve(joined.pieces, 'both'));
}

function compared(s: Saving, current: Kept): Saving {
  const joined = merge(s.kept.text, s.text, current.text);
  return joined.clean
    ? { ...s, kept: current, text: joined.text, theirs: null, pieces: [] }
    : { ...s, theirs: current, pieces: joined.pieces };
}
