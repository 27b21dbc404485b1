import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, resolve } from '@/lib/sessions/merge';
import { sectionsOf, textOf } from '@/lib/sessions/sections';

const joined = (base: string, mine: string, theirs: string) => {
  const found = merge(base, mine, theirs);
  return found.clean ? found.text : 'CONFLICT';
};

test('save-7: changes in different sections join by themselves, neighbours included', () => {
  expect(joined('a\n\nb\n\nc', 'A\n\nb\n\nc', 'a\n\nb\n\nC')).toBe('A\n\nb\n\nC');
  expect(joined('a\n\nb', 'A\n\nb', 'a\n\nB')).toBe('A\n\nB');
  expect(joined('a', 'a\n\nmine', 'a more')).toBe('a more\n\nmine');
  expect(joined('a\n\nb\n\nc', 'a\n\nc', 'a\n\nb\n\nc\n\nd')).toBe('a\n\nc\n\nd');
});

test('save-7: what both add at one place stands there twice, what both add alike once', () => {
  expect(joined('', 'mine', 'theirs')).toBe('theirs\n\nmine');
  expect(joined('a\n', 'a\n\nx\n\ny', 'a\n\ny\n\nz')).toBe('a\n\nz\n\nx\n\ny');
  expect(joined('a', 'b', 'b')).toBe('b');
});

test('save-7: one section changed by both, or deleted by one, is left to a person with both texts', () => {
  for (const [mine, theirs] of [
    ['a mine\n\nb', 'a theirs\n\nb'],
    ['b', 'a theirs\n\nb'],
  ] as const) {
    const found = merge('a\n\nb', mine, theirs);
    if (found.clean) throw new Error('nobody was asked');
    expect(resolve(found.pieces, 'mine')).toBe(mine);
    expect(resolve(found.pieces, 'theirs')).toBe(theirs);
  }
  const both = merge('a\n\nb', 'x\n\nb', 'y\n\nb\n\nc');
  expect(both.clean || resolve(both.pieces, 'both')).toBe('y\n\nx\n\nb\n\nc');
});

test('save-7: blank lines of a writer stay as they are', () => {
  expect(joined('a\n\n\n\nb', 'a\n\n\n\nb\n\n', 'A\n\n\n\nb')).toBe('A\n\n\n\nb\n\n');
});

const word = fc.constantFrom('a', 'b', 'c', 'd e', 'f\ng');
const gap = fc.constantFrom('\n\n', '\n\n\n', '\n \n');
const text = fc.array(fc.tuple(word, gap), { maxLength: 7 }).map((all) => all.flat().join(''));
const own = (prefix: string) =>
  fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', `${prefix}1`, `${prefix}2`, `${prefix}3`), gap), {
      maxLength: 8,
    })
    .map((all) => all.flat().join(''));

test('save-7: a text is exactly its sections, whatever is in it', () => {
  fc.assert(fc.property(fc.oneof(text, fc.string()), (any) => textOf(sectionsOf(any)) === any));
});

test('save-7: who changed nothing never costs the other a character; the same change twice is one', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(joined(base, other, base)).toBe(other);
      expect(joined(base, base, other)).toBe(other);
      expect(joined(base, other, other)).toBe(other);
    }),
  );
});

test('save-7: nothing either side added is lost, joined or left to a person', () => {
  fc.assert(
    fc.property(text, own('mine'), own('theirs'), (base, mine, theirs) => {
      const found = merge(base, mine, theirs);
      const shown = found.clean ? found.text : resolve(found.pieces, 'both');
      for (const { words } of [...sectionsOf(mine), ...sectionsOf(theirs)])
        if (!sectionsOf(base).some((one) => one.words === words)) expect(shown).toContain(words);
    }),
    { numRuns: 1000 },
  );
});

test('save-7: whoever merges, the same sections conflict, and each choice gives the text of its side there', () => {
  fc.assert(
    fc.property(text, own('mine'), own('theirs'), (base, mine, theirs) => {
      const [one, other] = [merge(base, mine, theirs), merge(base, theirs, mine)];
      expect(one.clean).toBe(other.clean);
      if (one.clean || other.clean) return;
      const words = (sections: { words: string }[]) => sections.map((each) => each.words);
      const disputed = (all: typeof one.pieces, who: 'mine' | 'theirs') =>
        all.flatMap((piece) => ('text' in piece ? [] : [words(piece[who])]));
      expect(disputed(one.pieces, 'mine')).toEqual(disputed(other.pieces, 'theirs'));
      expect(disputed(one.pieces, 'theirs')).toEqual(disputed(other.pieces, 'mine'));
    }),
    { numRuns: 1000 },
  );
});
