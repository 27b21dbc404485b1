import type { LocalCopy, Saving } from '@/lib/sessions/saving';
import { copyOf, isDirty } from '@/lib/sessions/saving';

/** Whose words in which column of which session; nobody else who signs in at this browser finds them. */
export type PadName = { viewer: string; session: string; column: 'shared' | 'own' };

export const wordOf = ({ viewer, session, column }: PadName) => `rung:note:${viewer}:${session}:${column}`;

/** What this browser kept of editors that closed without an answer; taken out, as whoever asks keeps it from now on (save-9). */
export function takeCopies(pad: PadName): LocalCopy[] {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(`${wordOf(pad)}:`));
  return names.flatMap((name) => {
    const copy = localStorage.getItem(name);
    localStorage.removeItem(name);
    return copy ? [JSON.parse(copy) as LocalCopy] : [];
  });
}

/** Keeps a copy while there is something the server has not acknowledged. Each window has its own. */
export function copyKeeper(pad: PadName) {
  const name = `${wordOf(pad)}:${Math.random().toString(36).slice(2)}`;
  return (s: Saving) => {
    if (isDirty(s) || s.theirs) localStorage.setItem(name, JSON.stringify(copyOf(s)));
    else localStorage.removeItem(name);
  };
}
