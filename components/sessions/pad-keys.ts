import type { KeyboardEvent } from 'react';
import { say } from '@/components/ui/say';
import { addLines, takeLines } from '@/lib/sessions/move-line';

type Deeds = { save: () => void; finish: () => void; move: () => void };

/** ⌘S saves now, ⌘↵ finishes, ⌘⇧P moves the line; Ctrl outside macOS (key-8). Nothing fires while composing (key-11). */
export const padKey = (deeds: Deeds) => (event: KeyboardEvent) => {
  if (!(event.metaKey || event.ctrlKey) || event.altKey || event.nativeEvent.isComposing) return;
  const key = event.key.toLowerCase();
  const deed =
    (key === 's' && !event.shiftKey && deeds.save) ||
    (key === 'enter' && deeds.finish) ||
    (key === 'p' && event.shiftKey && deeds.move);
  if (!deed) return;
  event.preventDefault();
  deed();
};

const moved = 'rung:lines';
type Column = 'shared' | 'own';

/** Takes the lines under the selection out of this field and hands them to the other column. */
export function moveLines(field: HTMLTextAreaElement, from: Column, other: string): void {
  const { rest, lines, at } = takeLines(field.value, field.selectionStart, field.selectionEnd);
  if (!lines.trim()) {
    say('There is no line to move: put the caret into one.');
    return;
  }
  const detail = { to: from === 'own' ? 'shared' : 'own', lines, taken: false };
  dispatchEvent(new CustomEvent(moved, { detail }));
  if (!detail.taken) {
    say('The other column is full or takes no words.');
    return;
  }
  write(field, rest);
  field.setSelectionRange(at, at);
  field.focus();
  say(`Moved to ${other}.`);
}

/** Takes lines that come from the other column. Returns how to stop. */
export function hearLines(field: HTMLTextAreaElement, column: Column, open: () => void): () => void {
  const take = (event: Event) => {
    const { detail } = event as CustomEvent<{ to: Column; lines: string; taken: boolean }>;
    if (detail.to !== column) return;
    const text = addLines(field.value, detail.lines);
    if (text.length > field.maxLength) return;
    open();
    write(field, text);
    detail.taken = true;
  };
  addEventListener(moved, take);
  return () => removeEventListener(moved, take);
}

function write(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
