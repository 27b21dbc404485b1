'use client';

import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Choice } from '@/lib/sessions/choices-queries';
import { belowCaret, type Offer, useOffer } from './marker-choices';

const list = 'marker-choices';
const idOf = (n: number) => `${list}-${n}`;

/** The first one is meant where something was typed for it; after a bare sign nobody is put into the text by Enter. */
const first = ({ token, choices }: Offer) =>
  token.q && choices[0]?.insert.toLowerCase() !== `${token.marker}${token.q}`.toLowerCase() ? 0 : -1;

/**
 * Suggestions under the caret of a text field (add-10). The focus never leaves the field: ↑ ↓ choose, Enter takes, Esc
 * and every other key go on; Tab leaves as always.
 */
export default function MarkerMenu({ field }: { field: HTMLTextAreaElement }) {
  const [offer, close] = useOffer(field);
  const [moved, setMoved] = useState<{ offer: Offer; at: number }>();
  const start = offer ? first(offer) : -1;
  const at = offer && moved?.offer === offer ? moved.at : start;
  useEffect(() => {
    if (!offer) return;
    const press = (event: KeyboardEvent) => {
      const answer = answerTo(event, offer, at);
      if (answer === null) return;
      if (answer === 'close') close();
      else if (typeof answer === 'number') setMoved({ offer, at: answer });
      else put(field, offer, answer);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    field.addEventListener('keydown', press, true);
    return () => field.removeEventListener('keydown', press, true);
  }, [field, offer, at, close]);
  useEffect(() => tie(field, Boolean(offer), at), [field, offer, at]);
  if (!offer) return null;
  const { top, left, width } = belowCaret(field);
  return createPortal(
    <div
      ref={intoSight}
      className="markers"
      style={{ insetBlockStart: top, insetInlineStart: left, maxInlineSize: width }}
    >
      <p role="status" className="sr-only">
        {offer.choices.length} suggestions; arrow keys choose, Enter takes one
      </p>
      <div id={list} role="listbox" aria-label="Suggestions">
        {offer.choices.map((choice, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the field, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          <div
            key={choice.insert}
            id={idOf(n)}
            role="option"
            aria-selected={n === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => put(field, offer, choice)}
          >
            <span>{choice.label}</span>
            <span className="markers-hint">{choice.hint}</span>
          </div>
        ))}
      </div>
    </div>,
    document.body,
  );
}

/** What a key means to the list: another option, the chosen one, its end; null is none of its business. */
function answerTo(event: KeyboardEvent, { choices }: Offer, at: number): number | Choice | 'close' | null {
  if (event.isComposing || event.metaKey || event.ctrlKey || event.altKey) return null;
  if (event.key === 'ArrowDown') return (at + 1) % choices.length;
  if (event.key === 'ArrowUp') return (Math.max(at, 0) - 1 + choices.length) % choices.length;
  if (event.key === 'Enter') return choices[at] ?? null;
  return event.key === 'Escape' ? 'close' : null;
}

/** Under the last line of a screen there is room only after a small scroll. */
const intoSight = (menu: HTMLDivElement | null) => menu?.scrollIntoView({ block: 'nearest' });

/** Puts a choice in the place of what was typed. */
function put(field: HTMLTextAreaElement, { token }: Offer, choice: Choice): void {
  field.setRangeText(`${choice.insert} `, token.start, field.selectionStart, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}

/** Tells assistive technology about the list, and takes it back when the list is gone. */
function tie(field: HTMLTextAreaElement, open: boolean, at: number): () => void {
  const names = ['aria-autocomplete', 'aria-haspopup', 'aria-controls', 'aria-activedescendant'];
  if (open) {
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-haspopup', 'listbox');
    field.setAttribute('aria-controls', list);
    if (at >= 0) field.setAttribute('aria-activedescendant', idOf(at));
  }
  return () => {
    for (const name of names) field.removeAttribute(name);
  };
}
