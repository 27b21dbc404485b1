/** Loaded when somebody takes hold of a line: it follows the pointer until it is let go or Escape is pressed. */

const EDGE = 56;
const STEP = 14;

/** `drop` hears which line was let go before which one; null: after the last. */
export function follow(
  handle: HTMLElement,
  start: globalThis.PointerEvent,
  drop: (id: string, before: string | null) => void,
): void {
  const line = handle.closest<HTMLElement>('[data-line]');
  const list = line?.parentElement;
  if (!line || !list) return;
  const others = [...list.children].filter((one) => one !== line) as HTMLElement[];
  let before: HTMLElement | undefined;
  let moved = false;

  const move = (event: globalThis.PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    moved ||= Math.abs(event.clientY - start.clientY) > 4;
    if (!moved) return;
    event.preventDefault();
    line.dataset.dragged = '';
    line.style.translate = `0 ${event.pageY - start.pageY}px`;
    if (event.clientY < EDGE) scrollBy(0, -STEP);
    else if (event.clientY > innerHeight - EDGE) scrollBy(0, STEP);
    before = others.find((one) => {
      const { top, height } = one.getBoundingClientRect();
      return event.clientY < top + height / 2;
    });
    mark(others, before);
  };
  const end = (event: Event) => {
    const dropped = event.type === 'pointerup' && moved && line.nextElementSibling !== (before ?? null);
    for (const [type, listener] of listeners) removeEventListener(type, listener as EventListener);
    delete line.dataset.dragged;
    line.style.translate = '';
    mark(others, undefined, true);
    if (dropped) drop(line.dataset.line ?? '', before?.dataset.line ?? null);
  };
  const leave = (event: KeyboardEvent) => event.key === 'Escape' && end(event);
  const listeners = [
    ['pointermove', move],
    ['pointerup', end],
    ['pointercancel', end],
    ['keydown', leave],
  ] as const;
  for (const [type, listener] of listeners) addEventListener(type, listener as EventListener);
}

/** Shows where the line would come to stand. */
function mark(lines: HTMLElement[], before: HTMLElement | undefined, over = false): void {
  for (const one of lines) delete one.dataset.drop;
  if (over) return;
  if (before) before.dataset.drop = 'before';
  else lines.at(-1)?.setAttribute('data-drop', 'after');
}
