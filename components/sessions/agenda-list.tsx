'use client';

import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useOptimistic,
  useRef,
  useState,
} from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { say } from '@/components/ui/say';
import { Toast } from '@/components/ui/toast';
import { type FormState, untouched } from '@/lib/form-state';
import { arrangeAgenda } from '@/lib/sessions/agenda-actions';
import { arranged } from './agenda-arranged';

type Line = { id: string; track: string | null; settled: boolean; node: ReactNode };
type AgendaListProps = { session: string; lines: Line[]; open: boolean };

/**
 * The notepad's lines as one form: each button sends its own field, so ticks and moves work without a script. With one,
 * lines also follow the pointer and Alt with an arrow, and stand where they were put at once (speed-4, drag-2).
 */
export function AgendaList({ session, lines, open }: AgendaListProps) {
  const form = useRef<HTMLFormElement>(null);
  const [gone, setGone] = useState<{ id: string; event: number }>();
  const [shown, show] = useOptimistic(lines, arranged<Line>);
  const act = async (before: FormState, data: FormData) => {
    show(data);
    const answer = await arrangeAgenda(before, data);
    const removed = answer.done && data.get('remove');
    setGone(removed ? { id: String(removed), event: performance.now() } : undefined);
    if (answer.done && answer.said && !removed) say(answer.said);
    return answer;
  };
  const [state, send] = useActionState(typeof window === 'undefined' ? arrangeAgenda : act, untouched);
  useKeptFocus(form);
  const drag = async (event: PointerEvent<HTMLFormElement>) => {
    const handle = (event.target as Element).closest<HTMLElement>('.agenda-grip, .agenda-margin');
    if (!open || !handle || !form.current || event.button !== 0) return;
    const { follow } = await import('./agenda-drag');
    follow(handle, event.nativeEvent, (id, before) => {
      const data = new FormData();
      data.set('session', session);
      data.set('place', id);
      if (before) data.set('before', before);
      startTransition(() => send(data));
    });
  };
  return (
    <form ref={form} action={send} onPointerDown={drag} onKeyDown={moveByKey} className="agenda-pad">
      <FormMessage>{state.message}</FormMessage>
      <input type="hidden" name="session" value={session} />
      <ol className="agenda-lines">
        {shown.map((line) => (
          <li
            key={line.id}
            data-line={line.id}
            data-track={line.track ?? undefined}
            data-settled={line.settled || undefined}
          >
            {line.node}
          </li>
        ))}
      </ol>
      <Toast text={gone && 'Line removed.'} event={gone?.event}>
        <button type="submit" id="undo" name="restore" value={gone?.id} className="button quiet small">
          Undo
          <span className="key" aria-hidden="true">
            U
          </span>
        </button>
      </Toast>
    </form>
  );
}

/** Alt with an arrow presses the line's own button. */
function moveByKey(event: KeyboardEvent<HTMLFormElement>): void {
  const name = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
  if (!event.altKey || !name) return;
  const line = (event.target as Element).closest('[data-line]');
  const button = line?.querySelector<HTMLButtonElement>(`button[name=${name}]`);
  if (!button) return;
  event.preventDefault();
  button.focus();
  button.click();
}

/** A line that moves in the document loses the focus in it: give it back. */
function useKeptFocus(form: { current: HTMLFormElement | null }): void {
  const last = useRef<{ line?: string; name?: string }>({});
  useEffect(() => {
    const { line, name } = last.current;
    const active = document.activeElement;
    if (active instanceof HTMLButtonElement && form.current?.contains(active))
      last.current = { line: active.closest<HTMLElement>('[data-line]')?.dataset.line, name: active.name };
    else if (active === document.body && line)
      form.current?.querySelector<HTMLElement>(`[data-line="${line}"] button[name=${name}]`)?.focus();
  });
}
