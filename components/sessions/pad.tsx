'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { say } from '@/components/ui/say';
import { type Kept, opened, type Saving } from '@/lib/sessions/saving';
import { saySaving } from '@/lib/sessions/say-saving';
import type { PadName } from './local-copies';
import { PadBack } from './pad-back';
import { PadConflict } from './pad-conflict';
import { keepPad } from './pad-keeper';
import { hearLines, moveLines, padKey } from './pad-keys';

export type PadProps = PadName & {
  kept: Kept;
  label: string;
  /** what the other column is called */
  other: string;
  placeholder: string;
  /** whose goals its markers may name */
  mentorship: string;
  /** is it open for writing at once, or read first? */
  writing: boolean;
  /** the note as it is read; shown until somebody writes on */
  children?: ReactNode;
};

/** One column of a session's notes: a plain field that never loses a word. */
export function Pad({
  viewer,
  session,
  column,
  kept,
  label,
  other,
  placeholder,
  mentorship,
  writing,
  children,
}: PadProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const keeper = useRef<ReturnType<typeof keepPad>>(null);
  const [s, setShown] = useState<Saving>(() => opened(kept));
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [open, setOpen] = useState(writing);
  const [back, setBack] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is told below; a field is kept once
  useEffect(() => {
    if (!field.current) return;
    let version = kept.version;
    const shown = (next: Saving) => {
      if (next.kept.version > version) {
        setSavedAt(clockNow());
        field.current?.dispatchEvent(new Event('rung:kept', { bubbles: true }));
      }
      version = next.kept.version;
      setShown(next);
    };
    const mine = keepPad(field.current, { viewer, session, column }, kept, shown);
    keeper.current = mine;
    setBack(mine.back);
    if (mine.back) setOpen(true);
    const deaf = hearLines(field.current, column, () => setOpen(true));
    return () => {
      deaf();
      mine.stop();
    };
  }, [viewer, session, column]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: news is a new version, not a new object
  useEffect(() => keeper.current?.hear(kept), [kept.version]);

  const move = () => field.current && moveLines(field.current, column, other);
  const press = padKey({
    save: () => keeper.current?.save(),
    move,
    finish: () => {
      keeper.current?.save();
      field.current?.blur();
      say('That is kept.');
    },
  });
  const write = () => {
    setOpen(true);
    requestAnimationFrame(() => field.current?.focus());
  };
  return (
    <div className="pad" data-column={column} data-open={open || undefined}>
      {back && <PadBack undo={() => keeper.current?.undo()} done={() => setBack(false)} />}
      {s.theirs && <PadConflict pieces={s.pieces} choose={(choice) => keeper.current?.choose(choice)} />}
      {!open && (
        <div className="pad-read">
          {children}
          <button type="button" className="button secondary small" onClick={write}>
            Write on
          </button>
        </div>
      )}
      <div className="pad-write" hidden={!open}>
        <div className="pad-field">
          {/* A textarea is cut at the end of a sheet of paper; this is its text for the printer. */}
          <div className="pad-paper" aria-hidden="true">
            {s.text}
          </div>
          <textarea
            ref={field}
            name={`pad-${column}`}
            data-markers={mentorship}
            aria-label={label}
            className={`input prose-input ${column === 'own' ? 'veil-field' : ''}`}
            defaultValue={kept.text}
            placeholder={placeholder}
            maxLength={20_000}
            onKeyDown={press}
            spellCheck
          />
        </div>
        <div className="pad-foot">
          <span
            className="pad-badge"
            role="status"
            aria-live="polite"
            data-trouble={Boolean(s.theirs || s.trouble)}
          >
            {saySaving(s, savedAt)}
          </span>
          {s.trouble === 'signed out' && (
            <a href="/sign-in" target="_blank" rel="noopener">
              Sign in
            </a>
          )}
          <button type="button" className="button quiet small" onClick={move} title={`Ctrl ⇧ P or ⌘⇧P`}>
            Move line to {other}
          </button>
        </div>
      </div>
    </div>
  );
}

const clockNow = () => new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date());
