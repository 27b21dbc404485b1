import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOf, partsOf, type Quick, quickAdd, wordsOf } from '@/lib/sessions/quick-add';
import type { QuickFacts } from '@/lib/sessions/quick-parts';

const facts: QuickFacts = {
  people: [
    { handle: 'priya', name: 'Priya Nair', mentorship: 'm1' },
    { handle: 'jonas', name: 'Jonas Weber', mentorship: 'm2' },
    { handle: 'mei', name: 'Mei Tanaka', mentorship: 'm3' },
    { handle: 'ines', name: 'Inés Moreau', mentorship: 'm4' },
  ],
  goals: [{ id: 'g42', number: 42, title: 'Lead the split' }],
  milestones: ['T1-J1', 'P2-S1'],
  competencies: ['T5', 'P2'],
  today: '2026-11-18',
  clock: '10:30',
};
const read = (line: string) => quickAdd(line, facts);
const chips = (quick: Quick) => quick.parts.map((part) => [part.kind, part.value]);

test('add-1: a line about a session has person, date, length, competency and its note', () => {
  const quick = read('1:1 with @priya yesterday 45m #t5: walked the RFC');
  expect(quick.kind).toBe('session');
  expect(chips(quick)).toEqual([
    ['kind', '1:1'],
    ['person', 'priya'],
    ['when', '2026-11-17'],
    ['length', '45'],
    ['competency', 'T5'],
  ]);
  expect([quick.title, quick.note]).toEqual(['', 'walked the RFC']);
});

test('add-2: a line about a goal has mentee, due date and track', () => {
  const quick = read('goal @jonas lead an incident by end of Q1 !soft');
  expect(quick.kind).toBe('goal');
  expect(chips(quick)).toEqual([
    ['kind', 'goal'],
    ['person', 'jonas'],
    ['when', '2027-03-31'],
    ['track', 'soft-skill'],
  ]);
  expect(quick.title).toBe('lead an incident');
});

test('add-3: the next session, an agenda line, a win, and a line to sort later', () => {
  const next = read('next @mei fri 15:00');
  expect([next.kind, partOf(next, 'person'), partOf(next, 'when')]).toEqual([
    'next',
    'mei',
    '2026-11-20T15:00',
  ]);
  const line = read('agenda @ines: how do we split the data?');
  expect([line.kind, partOf(line, 'person'), wordsOf(line)]).toEqual([
    'agenda',
    'ines',
    'how do we split the data?',
  ]);
  const win = read('win cleaned the label set @T1-J1');
  expect([win.kind, win.title, partsOf(win, 'milestone')]).toEqual([
    'win',
    'cleaned the label set',
    ['T1-J1'],
  ]);
  expect(read('remember the milk @priya tomorrow')).toEqual({
    kind: 'capture',
    parts: [],
    title: 'remember the milk @priya tomorrow',
    note: '',
  });
});

test('add-5: quotes mean literal, and an unknown @ or # stays text', () => {
  const quick = read('goal @jonas "by friday" with @nobody #X9 !hard');
  expect(chips(quick)).toEqual([
    ['kind', 'goal'],
    ['person', 'jonas'],
  ]);
  expect(quick.title).toBe('by friday with @nobody #X9 !hard');
  expect(read('"win" was had').kind).toBe('capture');
  expect(read('winter is coming').kind).toBe('capture');
  expect(read('pair programming is fun').kind).toBe('capture');
  expect(read('agenda @ines "a: b": c').note).toBe('c');
});

test('add-7: days are the writer’s: back for what happened, ahead for what comes', () => {
  const when = (line: string) => partOf(read(line), 'when');
  expect(when('1:1 @priya friday 14:00')).toBe('2026-11-13T14:00');
  expect(when('next @priya friday 14:00')).toBe('2026-11-20T14:00');
  expect(when('1:1 @priya 09:00')).toBe('2026-11-18T09:00');
  expect(when('1:1 @priya 23:00')).toBe('2026-11-17T23:00');
  expect(when('next @priya 09:00')).toBe('2026-11-19T09:00');
  expect(when('1:1 @priya 2 hours ago 30 min')).toBe('2026-11-18T08:30');
  expect(when('1:1 @priya 12 hours ago')).toBe('2026-11-17T22:30');
  expect(when('next @priya in 2 hours')).toBe('2026-11-18T12:30');
  expect(when('next @priya on 3 Dec at 9am')).toBe('2026-12-03T09:00');
  expect(when('goal @priya write it up until tomorrow')).toBe('2026-11-19');
  expect(partOf(read('1:1 @priya 2 hours ago 30 min'), 'length')).toBe('30');
});

test('add-1: lengths as people write them', () => {
  const length = (words: string) => partOf(read(`1:1 @priya ${words}`), 'length');
  expect(['45m', '45 min', '1h', '1.5 h', '1h30', '2 hours', 'for 20 minutes'].map(length)).toEqual([
    '45',
    '45',
    '60',
    '90',
    '90',
    '120',
    '20',
  ]);
  expect(['4m', '999m', '9h', '45'].map(length)).toEqual([undefined, undefined, undefined, undefined]);
});

test('add-1: people by handle or by the first name that only one has; one person a line', () => {
  expect(partOf(read('1:1 with @Inés: hello'), 'person')).toBe('ines');
  expect(chips(read('1:1 with @priya @jonas today'))).toContainEqual(['person', 'priya']);
  expect(read('1:1 with @priya @jonas today').title).toBe('@jonas');
  expect(partOf(read('coffee with @mei.'), 'person')).toBe('mei');
  expect(partsOf(read('1:1 @priya #G-42 #g-42 @T1-J1 (@P2-S1)'), 'milestone')).toEqual(['T1-J1', 'P2-S1']);
});

const scraps = fc.constantFrom(
  ...[
    '1:1',
    'goal',
    'next',
    'agenda',
    'win',
    'coffee',
    ' with ',
    '@priya',
    '@',
    '#t5',
    '#G-42',
    '!soft',
    '"',
    ':',
  ],
  ...[
    ' ',
    'fri',
    '15:00',
    '45m',
    'by ',
    'end of Q1',
    '2 hours ago',
    '🪜',
    '\u202e',
    '<b>',
    '29 Feb',
    'in 999 h',
  ],
);
const lines = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(scraps, { maxLength: 14 }).map((all) => all.join('')),
);

test('add-4: whatever the line, its chips and the text beside them are all of it', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const quick = read(line);
      let at = 0;
      for (const part of quick.parts) {
        expect(part.start).toBeGreaterThanOrEqual(at);
        expect(part.end).toBeGreaterThan(part.start);
        at = part.end;
      }
      expect(at).toBeLessThanOrEqual(line.length);
      // Every letter outside the chips is in the title or the note.
      let rest = line;
      for (const part of quick.parts.toReversed()) rest = rest.slice(0, part.start) + rest.slice(part.end);
      const letters = (text: string) => text.replace(/[\s"“”:]/g, '');
      expect(letters(wordsOf(quick))).toBe(letters(rest));
    }),
    { numRuns: 400 },
  );
});

test('add-8: the worst line of 500 characters is read in the time of a key press', () => {
  for (const line of [
    'next @'.padEnd(500, 'a'),
    `next ${'1 '.repeat(250)}`,
    `goal ${'by '.repeat(160)}`,
    `1:1 ${'fri '.repeat(120)}`,
    '1:1 "'.repeat(100),
  ]) {
    const start = process.threadCpuUsage();
    read(line);
    expect(process.threadCpuUsage(start).user / 1000, line.slice(0, 12)).toBeLessThan(100);
  }
});
