'use client';

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { describe } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { typed } from '@/lib/form-state';
import { addLine } from '@/lib/sessions/capture-actions';
import type { QuickReading } from '@/lib/sessions/quick-queries';
import { QuickChips } from './quick-chips';
import { QuickKinds } from './quick-kinds';
import { lineOf, useReading } from './quick-reading';

type QuickFormProps = {
  /** one key per line, so that two presses create once */
  formKey: string;
  line?: string;
  /** the kind of line to begin with */
  as?: string;
  /** the kept line that this one sorts */
  capture?: string | undefined;
  /** letters typed before the field was there */
  held?: string;
  onDone?: () => void;
};

/** One line becomes an object: what was recognised stands below as chips, and everything else stays words (add-4). */
export function QuickForm({ formKey, line: first = '', as, capture, held, onDone }: QuickFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typedLine, setLine] = useState<string>();
  const line = typedLine ?? first;
  const [marked, setMarked] = useState(false);
  const read = useReading(line);
  const reading = read?.line === line ? read : null;
  const begin = async (kind: string) => {
    const text = await lineOf(kind);
    if (text !== null) setLine(text);
    field.current?.focus();
  };
  useLayoutEffect(() => {
    if (held) setLine((now) => held + (now ?? ''));
  }, [held]);
  // What a key asked for is put before whatever was typed meanwhile.
  useEffect(() => {
    const stop = new AbortController();
    if (as) void lineOf(as, stop).then((text) => text && setLine((now) => text + (now ?? '')));
    return () => stop.abort();
  }, [as]);
  const write = (text: string) => {
    setMarked(false);
    setLine(text);
  };
  // Whoever was asked goes on with Enter.
  const answer = (text: string) => {
    write(text);
    field.current?.focus();
  };
  const remove = (chip: { start: number; end: number }) => {
    write(`${line.slice(0, chip.start).trimEnd()} ${line.slice(chip.end).trimStart()}`.trimStart());
    field.current?.focus();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = lastChip(event, reading);
    if (last && marked) remove(last);
    setMarked(Boolean(last && !marked));
    if (last) event.preventDefault();
  };
  return (
    <ActionForm
      action={addLine}
      className="quick"
      onDone={() => {
        setLine('');
        onDone?.();
      }}
    >
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          {capture && <input type="hidden" name="capture" value={capture} />}
          <QuickKinds onChoose={begin} current={reading?.kind} />
          <label htmlFor="line" className="sr-only">
            One line
          </label>
          <input
            ref={field}
            id="line"
            name="line"
            className="input quick-line"
            maxLength={500}
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: it is what the person has just asked for
            autoFocus
            placeholder="1:1 with @priya yesterday 45m: walked the split"
            value={typedLine ?? typed(state, 'line', first)}
            onChange={(event) => write(event.target.value)}
            onKeyDown={press}
            {...describe('line', true, state.errors.line)}
          />
          {state.errors.line && (
            <div className="field-error" id="line-error">
              {state.errors.line}
            </div>
          )}
          <div id="line-hint" className="quick-read" aria-live="polite">
            {reading && line.trim() !== '' && (
              <QuickChips reading={reading} marked={marked} onRemove={remove} onAnswer={answer} />
            )}
          </div>
          <div className="quick-foot">
            <SubmitButton>{reading?.verb ?? 'Keep the line'}</SubmitButton>
            {reading?.kind === 'session' && <a href="/sessions/new">All fields</a>}
          </div>
        </>
      )}
    </ActionForm>
  );
}

/** Backspace right behind a chip is about the chip: it marks it first, then takes it away (add-6). */
function lastChip(event: KeyboardEvent<HTMLInputElement>, reading: QuickReading | null) {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  if (event.key !== 'Backspace' || event.nativeEvent.isComposing) return undefined;
  if (selectionStart !== value.length || selectionEnd !== value.length) return undefined;
  const last = reading?.chips.at(-1);
  return last && last.end === value.trimEnd().length ? last : undefined;
}
