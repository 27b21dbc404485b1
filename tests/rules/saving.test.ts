import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addLines, caretAfter, takeLines } from '@/lib/sessions/move-line';
import {
  acknowledged,
  chosen,
  copyOf,
  failed,
  going,
  isDirty,
  mayGo,
  opened,
  restored,
  stale,
  told,
  typedIn,
} from '@/lib/sessions/saving';
import { saySaving } from '@/lib/sessions/say-saving';

const kept = (version: number, text: string) => ({ note: 'n', version, text });
const typing = (text: string, base = 'a') => typedIn(opened(kept(1, base)), text);

test('save-3: the returned version is adopted although the text went on meanwhile', () => {
  const later = typedIn(going(typing('ab')), 'abc');
  const now = acknowledged(later, { note: 'n', version: 2 });
  expect(now.kept).toEqual(kept(2, 'ab'));
  expect(now.text).toBe('abc');
  expect(mayGo(now)).toBe(true);
});

test('save-4: a refused base is never sent again; a conflict sends nothing until somebody chose', () => {
  const clash = stale(going(typing('a mine')), kept(2, 'a theirs'));
  expect(mayGo(clash)).toBe(false);
  expect(mayGo(typedIn(clash, 'a mine, more'))).toBe(false);
  const after = chosen(clash, 'mine');
  expect(after.kept.version).toBe(2);
  expect(mayGo(after)).toBe(true);
  expect(chosen(clash, 'theirs').text).toBe('a theirs');
  expect(isDirty(chosen(clash, 'theirs'))).toBe(false);
});

test('save-4: one sending at a time', () => {
  expect(mayGo(typedIn(going(typing('b')), 'c'))).toBe(false);
});

test('save-5: two versions are never called saved, whatever else is true', () => {
  const clash = stale(going(typing('a mine')), kept(2, 'a theirs'));
  expect(saySaving(clash, '15:02')).toBe('Not saved – two versions');
  expect(saySaving(chosen(clash, 'theirs'), '15:02')).toBe('Saved 15:02 · rev 2');
  expect(saySaving(failed(going(typing('b')), 'offline'), '15:02')).toMatch(/^Not saved – no connection/);
});

test('save-7: what does not overlap is joined without a word; the joined text still has to be saved', () => {
  const joined = stale(going(typing('a\n\nb\n\nmine', 'a\n\nb')), kept(2, 'A\n\nb'));
  expect(joined).toMatchObject({ theirs: null, text: 'A\n\nb\n\nmine', kept: { version: 2 } });
  expect(mayGo(joined)).toBe(true);
});

test('save-2: an answer that was never heard makes no conflict with oneself', () => {
  const cut = typedIn(failed(going(typing('a b')), 'offline'), 'a b c');
  const now = stale(going(cut), kept(2, 'a b'));
  expect(now).toMatchObject({ theirs: null, kept: { version: 2 }, text: 'a b c', trouble: null });
});

test('save-6: a tab without words of its own follows; old news and what is on its way are left alone', () => {
  expect(told(opened(kept(1, 'a')), kept(2, 'b'))).toMatchObject({ text: 'b', kept: { version: 2 } });
  const fresh = opened(kept(3, 'c'));
  expect(told(fresh, kept(2, 'b'))).toBe(fresh);
  const away = going(typing('x'));
  expect(told(away, kept(2, 'b'))).toBe(away);
});

test('save-9: what a closed editor had not got acknowledged comes back, sent or not', () => {
  const lost = copyOf(typedIn(going(typing('ab')), 'abc'));
  expect(restored(kept(1, 'a'), lost)).toMatchObject({ text: 'abc', kept: { version: 1 } });
  expect(restored(kept(2, 'ab'), lost)).toMatchObject({ text: 'abc', kept: { version: 2 }, theirs: null });
  expect(restored(kept(2, 'other'), lost).theirs).toEqual(kept(2, 'other'));
  expect(isDirty(restored(kept(2, 'abc'), lost))).toBe(false);
});

type World = { version: number; text: string; acknowledged: string[] };

test('save-2 save-3: however answers are lost or late, every acknowledged text was once what the server had', () => {
  const deed = fc.tuple(
    fc.nat(1),
    fc.constantFrom('type', 'send', 'arrive', 'lose', 'hear', 'choose'),
    fc.nat(9),
  );
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      const world: World = { version: 1, text: 'a\n\nb', acknowledged: [] };
      const editors = [opened(kept(1, world.text)), opened(kept(1, world.text))];
      for (const [who, what, n] of deeds) {
        const s = editors[who]!;
        const current = kept(world.version, world.text);
        if (what === 'type')
          editors[who] = typedIn(s, n < 5 ? `${s.text} ${who}${n}` : `${s.text}\n\n${who}${n}`);
        if (what === 'send' && mayGo(s)) editors[who] = going(s);
        if (what === 'hear') editors[who] = told(s, current);
        if (what === 'choose') editors[who] = chosen(s, 'both');
        if ((what === 'arrive' || what === 'lose') && s.sent !== null) {
          const fits = s.kept.version === world.version;
          if (fits) Object.assign(world, { version: world.version + 1, text: s.sent });
          if (what === 'lose') editors[who] = failed(s, 'offline');
          else if (!fits) editors[who] = stale(s, current);
          else editors[who] = acknowledged(s, { note: 'n', version: world.version });
        }
        const after = editors[who]!;
        expect(after.theirs !== null && mayGo(after)).toBe(false);
        if (after.kept.version === world.version) expect(after.kept.text).toBe(world.text);
      }
    }),
    { numRuns: 2000 },
  );
});

test('key-8: the lines under a selection leave whole and arrive as lines of their own', () => {
  expect(takeLines('one\ntwo\nthree', 5, 5)).toEqual({ rest: 'one\nthree', lines: 'two', at: 4 });
  expect(takeLines('one\ntwo', 4, 7)).toEqual({ rest: 'one', lines: 'two', at: 3 });
  expect(takeLines('one\ntwo\nthree', 1, 8)).toEqual({ rest: 'three', lines: 'one\ntwo', at: 0 });
  expect(addLines('', 'x')).toBe('x');
  expect(addLines('a', 'x')).toBe('a\nx');
  fc.assert(
    fc.property(fc.stringMatching(/^[ab\n]{0,20}$/), fc.nat(20), fc.nat(20), (text, a, b) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const { rest, lines } = takeLines(text, from, to);
      const sorted = (all: string) => all.split('\n').filter(Boolean).sort();
      expect(sorted(`${rest}\n${lines}`)).toEqual(sorted(text));
      expect(lines).toContain(text.slice(from, to).replace(/\n$/, ''));
    }),
  );
});

test('save-7: a caret keeps its place when words arrive before or after it', () => {
  expect(caretAfter('ab', 'ab\n\nc', 1)).toBe(1);
  expect(caretAfter('ab', 'x\n\nab', 1)).toBe(4);
  expect(caretAfter('ab', 'x\n\nab', 2)).toBe(5);
});
