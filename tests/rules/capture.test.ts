import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionOf } from '@/lib/sessions/action-words';
import { marksIn, mostMarks, printMark } from '@/lib/sessions/capture';
import { knownMarks, type Mark } from '@/lib/sessions/known-marks';
import { matchMarks } from '@/lib/sessions/match-marks';
import { dateIn } from '@/lib/sessions/plain-date';

const kinds = (text: string) => marksIn(text).map((mark) => [mark.kind, mark.ref ?? mark.body]);
const goals = [
  { id: 'g1', number: 42, title: 'Lead the split' },
  { id: 'g2', number: 7, title: 'Lead an incident' },
];
const known = (text: string) => knownMarks(marksIn(text), goals, ['T1-J1', 'P2-S1']);

test('add-10: each marker of a note is one mark of its kind', () => {
  const text = [
    'Talked about #G-42 and #"lead an incident", saw @T1-J1.',
    '!send the draft by Friday',
    '- [ ] read chapter 3',
    '1. [x] rerun the split',
    '? how do we split the data',
    '❓ Who owns the alert?',
    '- 💡 one sentence, one number',
    'Good. !Priya: book the room',
  ].join('\n');
  expect(kinds(text)).toEqual([
    ['goal', 'G-42'],
    ['goal', 'lead an incident'],
    ['milestone', 'T1-J1'],
    ['action-item', 'send the draft by Friday'],
    ['action-item', 'read chapter 3'],
    ['action-item', 'rerun the split'],
    ['question', 'how do we split the data'],
    ['question', 'Who owns the alert?'],
    ['insight', 'one sentence, one number'],
    ['action-item', 'Priya: book the room'],
  ]);
  expect(marksIn(text).filter((mark) => mark.done)).toHaveLength(1);
});

test('add-10: the words of a mark keep the line they came from', () => {
  expect(marksIn('## Talked about #G-42')).toEqual([
    { kind: 'goal', ref: 'G-42', body: 'Talked about #G-42', line: 0 },
  ]);
  expect(kinds('- [ ] write it up for #G-42')).toEqual([
    ['action-item', 'write it up for #G-42'],
    ['goal', 'G-42'],
  ]);
});

test('add-5: code, quotations, quoted words, links and tags are literal', () => {
  const text = [
    '`#G-42` and ``!x ` @T1-J1`` and "see #G-42" and “@T1-J1”',
    '[#G-42](https://x.test/) <a href="#G-42"> https://x.test/#G-42 mail@T1-J1',
    '> ? a quotation',
    '> - [ ] not mine',
    '```js',
    '! not this',
    '- [ ] nor this',
    '```',
    '',
    '    ? indented code',
    'C# is fine! And 5! too. Really?! What?',
    '# A heading',
    '![picture](x.png)',
    'a @ b # c ! d',
  ].join('\n');
  expect(kinds(text)).toEqual([]);
  expect(kinds('- a list\n    - [ ] deeper\n~~~\n! x\n~~~~\n! y')).toEqual([['action-item', 'deeper']]);
  expect(kinds('~~~\n!x\n~~~\n!y')).toEqual([['action-item', 'y']]);
});

test('add-5: an unknown @ or # stays text, and half a title never guesses', () => {
  expect(known('#G-9 #"lead" @X9-J1 @priya')).toEqual([]);
  expect(known('#g-42 @t1-j1').map((mark) => mark.goalId ?? mark.milestone)).toEqual(['g1', 'T1-J1']);
  expect(known('#"the split"')).toMatchObject([{ goalId: 'g1' }]);
});

test('add-10: emoji, right-to-left text, markup and pasted nonsense are words', () => {
  expect(kinds('! שלוח את הטיוטה\n!שלוח את הטיוטה')).toEqual([['action-item', 'שלוח את הטיוטה']]);
  expect(kinds('\u200f@T1-J1 مرحبا')).toEqual([['milestone', 'T1-J1']]);
  expect(kinds('!🚀 ship it')).toEqual([['action-item', '🚀 ship it']]);
  expect(kinds('? <script>alert(1)</script>')).toEqual([['question', '<script>alert(1)</script>']]);
  const long = marksIn(`!${'🪜'.repeat(400)}`)[0]?.body ?? '';
  expect(long.length).toBeLessThanOrEqual(500);
  expect(long.isWellFormed()).toBe(true);
});

const scraps = fc.constantFrom(
  ...[
    '#',
    '@',
    '!',
    '?',
    '❓',
    '💡',
    '- [ ] ',
    '- [x] ',
    '`',
    '```',
    '"',
    '“',
    '”',
    '>',
    '    ',
    '\n',
    '\r\n',
  ],
  ...['T1-J1', 'G-42', 'lead', ' ', '[', '](', ')', '<', '\u202e', '🪜', '\ud800', ':', 'me: '],
);
const notes = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(scraps, { maxLength: 60 }).map((all) => all.join('')),
);

test('add-10: no text is too strange, and every mark has words that fit', () => {
  fc.assert(
    fc.property(notes, (text) => {
      const marks = marksIn(text);
      expect(marks.length).toBeLessThanOrEqual(mostMarks);
      for (const { body } of marks) {
        expect(body.length).toBeGreaterThan(0);
        expect(body.length).toBeLessThanOrEqual(500);
      }
    }),
    { numRuns: 500 },
  );
});

test('add-10: a mark written out again is the same mark', () => {
  // Halves of characters at the end are no words, however many.
  expect(marksIn('- [ ] \ud800 \ud800\ud800')).toEqual([]);
  fc.assert(
    fc.property(notes, (text) => {
      for (const mark of marksIn(text).filter((one) => one.ref === undefined)) {
        const [again] = marksIn(printMark(mark));
        expect(again).toMatchObject({ kind: mark.kind, body: mark.body });
        expect(again?.done ?? false).toBe(mark.done ?? false);
      }
    }),
    { numRuns: 500 },
  );
});

test('add-10: 100 kB of the worst text are read in time that grows with the text alone', () => {
  const worst = [
    'a'.repeat(100_000),
    '`'.repeat(100_000),
    Array.from({ length: 400 }, (_, n) => '`'.repeat(n + 1)).join(' '),
    '[]('.repeat(33_000),
    '"'.repeat(99_999),
    '#"'.repeat(50_000),
    '@T1-J1 '.repeat(14_000),
    '? x\n'.repeat(25_000),
    '<'.repeat(100_000),
    ' '.repeat(100_000),
    '- '.repeat(50_000),
    '!'.repeat(100_000),
    `#"${'x'.repeat(99_000)}`,
  ];
  for (const text of worst) {
    const times = [1, 2, 3].map(() => {
      // The time this thread worked, whatever else the machine has to do.
      const start = process.threadCpuUsage();
      marksIn(text);
      return process.threadCpuUsage(start).user / 1000;
    });
    expect(Math.min(...times), text.slice(0, 12)).toBeLessThan(50);
  }
});

const keep = (marks: Mark[]) =>
  marks.map(({ kind, body, goalId, milestone }, n) => ({ id: `k${n}`, kind, body, goalId, milestone }));

test('F16: editing a line changes its record, deleting it removes it, a new line adds one', () => {
  const before = known('!send the draft\n? how do we split\nsaw @T1-J1');
  const after = known('? how do we split the data\n!send the second draft to Ana\n!book a room');
  const { same, added, removed } = matchMarks(keep(before), after);
  expect(same.map(([one, mark]) => [one.body, mark.body])).toEqual([
    ['how do we split', 'how do we split the data'],
    ['send the draft', 'send the second draft to Ana'],
  ]);
  expect(added.map((mark) => mark.body)).toEqual(['book a room']);
  expect(removed.map((one) => one.milestone)).toEqual(['T1-J1']);
});

test('F16: typed letter by letter, one line stays one record', () => {
  const text = '!send the draft by Friday to everybody who asked';
  let kept = keep(known(text.slice(0, 2)));
  for (let n = 3; n <= text.length; n++) {
    const { same, added, removed } = matchMarks(kept, known(text.slice(0, n)));
    expect([same.length, added.length, removed.length]).toEqual([1, 0, 0]);
    kept = same.map(([one, mark]) => ({ ...one, body: mark.body }));
  }
});

test('F16: whatever the two texts, no record is matched twice and none is forgotten', () => {
  const marks = notes.map((text) => known(text));
  fc.assert(
    fc.property(marks, marks, (before, after) => {
      const kept = keep(before);
      const { same, added, removed } = matchMarks(kept, after);
      expect(same.length + removed.length).toBe(kept.length);
      expect(same.length + added.length).toBe(after.length);
      expect(new Set(same.map(([one]) => one.id)).size).toBe(same.length);
      const again = matchMarks(kept, before);
      expect([again.same.length, again.added.length, again.removed.length]).toEqual([kept.length, 0, 0]);
    }),
  );
});

const today = '2026-11-18';
const sides = { me: 'mentor', mentor: 'Inés Moreau', mentee: 'Priya Nair' } as const;

test('add-7: an action item says who and until when, and keeps the day, not the phrase', () => {
  expect(actionOf('send the draft by Friday', sides, today)).toEqual({
    body: 'send the draft',
    owner: 'mentee',
    dueOn: '2026-11-20',
  });
  expect(actionOf('me: book a room until 3 Dec please', sides, today)).toEqual({
    body: 'book a room please',
    owner: 'mentor',
    dueOn: '2026-12-03',
  });
  expect(actionOf('Priya: read it', sides, today)).toMatchObject({ owner: 'mentee', body: 'read it' });
  expect(actionOf('inés moreau: read it', sides, today)).toMatchObject({ owner: 'mentor' });
  expect(actionOf('Note: stand by me', sides, today)).toEqual({
    body: 'Note: stand by me',
    owner: 'mentee',
    dueOn: null,
  });
  expect(actionOf('by tomorrow', sides, today)).toMatchObject({ body: 'by tomorrow', dueOn: '2026-11-19' });
});

test('add-7: days in words are counted from the writer’s day, ahead or back', () => {
  const day = (text: string, towards: 'ahead' | 'back' = 'ahead') => dateIn(text, today, towards)?.day;
  expect(day('end of Q1')).toBe('2027-03-31');
  expect(day('end of q4')).toBe('2026-12-31');
  expect(day('end of Q2 2028')).toBe('2028-06-30');
  expect(day('end of the month')).toBe('2026-11-30');
  expect(day('end of week')).toBe('2026-11-20');
  expect(day('friday')).toBe('2026-11-20');
  expect(day('friday', 'back')).toBe('2026-11-13');
  expect(day('yesterday', 'back')).toBe('2026-11-17');
  expect(dateIn('fri 15:00', today, 'ahead')).toMatchObject({ day: '2026-11-20', clock: '15:00' });
  expect(day('nothing of the kind')).toBeUndefined();
});

test('add-7: the zone of the process decides nothing', () => {
  const zone = process.env.TZ;
  const offsets = new Set<number>();
  const seen = ['UTC', 'Pacific/Auckland', 'America/St_Johns'].map((one) => {
    process.env.TZ = one;
    offsets.add(new Date(2026, 0, 1).getTimezoneOffset());
    return ['yesterday 23:30', 'fri 02:30', 'in 3 days', 'end of Q1', '29 Mar 02:30'].map((text) =>
      dateIn(text, '2026-03-28', 'ahead'),
    );
  });
  process.env.TZ = zone;
  expect(offsets.size).toBe(3);
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});
