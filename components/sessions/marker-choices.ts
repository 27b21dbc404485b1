import { useEffect, useState } from 'react';
import type { Choice } from '@/lib/sessions/choices-queries';
import { type MarkerToken, markerBefore } from '@/lib/sessions/marker-token';

const PAUSE_MS = 150;

export type Offer = { token: MarkerToken; choices: Choice[] };

/** What can be offered at the caret of a field: asked 150 ms after the last change, forgotten when the caret moves on. */
export function useOffer(field: HTMLTextAreaElement): [Offer | null, () => void] {
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    let clock: ReturnType<typeof setTimeout> | undefined;
    let stop = new AbortController();
    const look = () => {
      clearTimeout(clock);
      stop.abort();
      stop = new AbortController();
      const token =
        field.selectionStart === field.selectionEnd ? markerBefore(field.value, field.selectionStart) : null;
      if (!token) return setOffer(null);
      clock = setTimeout(async () => {
        const choices = await ask(field.dataset.markers ?? '', token, stop.signal);
        if (choices) setOffer(choices.length > 0 ? { token, choices } : null);
      }, PAUSE_MS);
    };
    const leave = () => {
      clearTimeout(clock);
      setOffer(null);
    };
    // Somebody may have typed on while this was loading.
    look();
    field.addEventListener('input', look);
    field.addEventListener('blur', leave);
    field.addEventListener('click', leave);
    return () => {
      leave();
      stop.abort();
      field.removeEventListener('input', look);
      field.removeEventListener('blur', leave);
      field.removeEventListener('click', leave);
    };
  }, [field]);
  return [offer, () => setOffer(null)];
}

async function ask(
  mentorship: string,
  { marker, q }: MarkerToken,
  signal: AbortSignal,
): Promise<Choice[] | null> {
  const answer = await fetch('/api/sessions/choices', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ mentorship, marker, q }),
    signal,
  }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as { choices: Choice[] }).choices : null;
}

const like = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'letterSpacing',
  'lineHeight',
  'padding',
  'borderWidth',
  'borderStyle',
  'boxSizing',
  'textIndent',
  'direction',
] as const;

/** Where the line of the caret ends, from the top of the page: measured on a copy of the field that nobody sees. */
export function belowCaret(field: HTMLTextAreaElement): { top: number; left: number; width: number } {
  const [mirror, spot] = [document.createElement('div'), document.createElement('span')];
  const style = getComputedStyle(field);
  for (const name of like) mirror.style[name] = style[name];
  const { top, left, width } = field.getBoundingClientRect();
  Object.assign(mirror.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    inlineSize: `${width}px`,
  });
  mirror.textContent = field.value.slice(0, field.selectionStart);
  spot.textContent = '.';
  mirror.append(spot);
  document.body.append(mirror);
  const down = spot.offsetTop + spot.offsetHeight - field.scrollTop;
  mirror.remove();
  return { top: top + scrollY + Math.min(down, field.clientHeight) + 4, left: left + scrollX, width };
}
