import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPosition, neighbour, place } from '@/lib/sessions/agenda-order';
import type { AgendaFacts, GoalFact, LineFact } from '@/lib/sessions/agenda-record';
import { suggestTemplates, templateNames, templates } from '@/lib/sessions/agenda-templates';
import { agendaOf } from '@/lib/sessions/carry-over';
import { sayAgendaFor, sayDue, sayWhy } from '@/lib/sessions/say-agenda';

const today = '2026-11-24';
const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-11-24'), noInvalidDate: true });
const iso = instant.map((date) => date.toISOString());
const day = iso.map((text) => text.slice(0, 10));
const audience = fc.constantFrom('private' as const, 'pair' as const, 'team' as const);
const text = fc.string({ minLength: 1, maxLength: 40 });
const number = fc.option(fc.integer({ min: 1, max: 500 }), { nil: null });

const line = fc.record<LineFact>({
  id: fc.uuid(),
  source: fc.constantFrom('own' as const, 'template' as const),
  body: text,
  audience,
  authorId: fc.uuid(),
  author: text,
  recordedAt: iso,
  position: fc.double({ min: 0, max: 7e10, noNaN: true }),
  settled: fc.boolean(),
  version: fc.integer({ min: 1, max: 9 }),
  raisedAt: fc.option(iso, { nil: null }),
});
const goal = fc.record<GoalFact>({
  id: fc.uuid(),
  number: fc.integer({ min: 1, max: 900 }),
  title: text,
  audience,
  milestones: fc.constant(['T1-J1']),
  startedOn: day,
  dueOn: fc.option(day, { nil: null }),
  touchedOn: day,
  leave: fc.constant([]),
});
const known = fc.record<AgendaFacts>({
  day: fc.constant(today),
  lines: fc.array(line, { maxLength: 12 }),
  placings: fc.constant([]),
  questions: fc.array(fc.record({ id: fc.uuid(), body: text, audience, askedAt: iso, session: number })),
  items: fc.array(
    fc.record({
      ...{ id: fc.uuid(), body: text, audience, ownerId: fc.uuid(), owner: text },
      ...{ dueOn: fc.option(day, { nil: null }), recordedAt: iso, session: number },
    }),
  ),
  goals: fc.array(goal, { maxLength: 8 }),
  waiting: fc.array(fc.record({ id: fc.uuid(), milestone: fc.constant('T1-M1'), askedAt: iso })),
});
/** The same, with some of the found things moved or talked about. */
const facts = known.chain((all) => {
  const ids = [all.questions, all.items, all.goals, all.waiting].flat().map((one) => one.id);
  const placing = fc.record({
    position: fc.double({ min: 0, max: 6e10, noNaN: true }),
    settled: fc.boolean(),
  });
  return fc
    .array(fc.tuple(fc.subarray(ids, { maxLength: Math.min(1, ids.length) }), placing))
    .map((pairs) => ({ ...all, placings: pairs.flatMap(([[id], one]) => (id ? [{ id, ...one }] : [])) }));
});
const ids = (entries: { id: string }[]) => entries.map((entry) => entry.id);

test('S-2: everything that waits is on the agenda exactly once, and nothing else is', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const entries = agendaOf(all, today);
      expect(new Set(ids(entries)).size).toBe(entries.length);
      const must = [all.lines, all.questions, all.items, all.waiting].flat().map((one) => one.id);
      const may = new Set([...must, ...ids(all.goals)]);
      for (const id of must) expect(ids(entries)).toContain(id);
      for (const entry of entries) expect(may.has(entry.id)).toBe(true);
    }),
  );
});

test('S-2: the order is the same whatever order the rows come in', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const shuffled = {
        ...all,
        ...{
          lines: all.lines.toReversed(),
          questions: all.questions.toReversed(),
          items: all.items.toReversed(),
        },
      };
      expect(ids(agendaOf(shuffled, today))).toEqual(ids(agendaOf(all, today)));
    }),
  );
});

test('S-2: a thing that comes twice out of the database stands there once', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const twice = {
        ...all,
        questions: [...all.questions, ...all.questions],
        lines: [...all.lines, ...all.lines],
      };
      expect(ids(agendaOf(twice, today))).toEqual(ids(agendaOf(all, today)));
    }),
  );
});

test('drag-2: moving one line brings it where it was put and keeps the order of all others', () => {
  const positions = fc.uniqueArray(
    fc.record({ id: fc.uuid(), position: fc.double({ noNaN: true, min: 0, max: 10 }) }),
    {
      selector: (one) => one.id,
      minLength: 2,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(positions, fc.nat(), fc.nat(), (some, from, to) => {
      const lines = [...some].sort(byPosition);
      const id = lines[from % lines.length]!.id;
      const before = [...ids(lines).filter((each) => each !== id), null][to % lines.length] ?? null;
      const numbers = new Map(place(lines, id, before).map((one) => [one.id, one.position]));
      const after = lines
        .map((one) => ({ ...one, position: numbers.get(one.id) ?? one.position }))
        .sort(byPosition);
      const others = ids(lines).filter((each) => each !== id);
      expect(ids(after).filter((each) => each !== id)).toEqual(others);
      expect(ids(after)[ids(after).indexOf(id) + 1] ?? null).toBe(before);
    }),
  );
});

test('drag-2: a line is moved a thousand times between the same two, and room is made when there is none', () => {
  let lines = ['a', 'b', 'c'].map((id, n) => ({ id, position: 5e10 + n }));
  for (let turn = 0; turn < 1000; turn++) {
    const mover = lines[2]!.id;
    const numbers = new Map(place(lines, mover, lines[1]!.id).map((one) => [one.id, one.position]));
    lines = lines.map((one) => ({ ...one, position: numbers.get(one.id) ?? one.position })).sort(byPosition);
    expect(lines[1]!.id).toBe(mover);
  }
});

test('drag-2: up and down are the way of keys; the first goes no higher, the last no lower', () => {
  const lines = ['a', 'b', 'c'].map((id, position) => ({ id, position }));
  const go = (id: string, way: 'up' | 'down') => neighbour(lines, id, way);
  expect([
    go('a', 'up'),
    go('b', 'up'),
    go('a', 'down'),
    go('b', 'down'),
    go('c', 'down'),
    go('x', 'up'),
  ]).toEqual([undefined, 'a', 'c', null, undefined, undefined]);
});

const base: AgendaFacts = {
  day: today,
  lines: [],
  placings: [],
  questions: [],
  items: [],
  goals: [],
  waiting: [],
};
const typed = (more: Partial<LineFact>): LineFact => ({
  ...{
    id: 'aaaa',
    source: 'own',
    body: 'split the data',
    audience: 'pair',
    authorId: 'ines',
    author: 'Inés',
  },
  ...{
    recordedAt: '2026-11-01T10:00:00Z',
    position: 5e10 + 1.79e9,
    settled: false,
    version: 1,
    raisedAt: null,
  },
  ...more,
});

test('S-2: questions, then what was carried, what is to do, evidence, goals; what was just typed comes last (J-5)', () => {
  const all: AgendaFacts = {
    ...base,
    lines: [typed({ id: 'new' }), typed({ id: 'old', raisedAt: '2026-11-10T10:00:00Z' })],
    questions: [{ id: 'why', body: 'Why?', audience: 'pair', askedAt: '2026-11-20T10:00:00Z', session: 104 }],
    items: [
      {
        id: 'later',
        body: 'b',
        audience: 'pair',
        ownerId: 'p',
        owner: 'Priya',
        dueOn: '2026-12-12',
        recordedAt: '2026-11-01T00:00:00Z',
        session: null,
      },
      {
        id: 'never',
        body: 'c',
        audience: 'pair',
        ownerId: 'p',
        owner: 'Priya',
        dueOn: null,
        recordedAt: '2026-01-01T00:00:00Z',
        session: 9,
      },
      {
        id: 'sooner',
        body: 'a',
        audience: 'pair',
        ownerId: 'p',
        owner: 'Priya',
        dueOn: '2026-11-27',
        recordedAt: '2026-11-02T00:00:00Z',
        session: null,
      },
    ],
    waiting: [{ id: 'sign', milestone: 'T1-M1', askedAt: '2026-11-18T10:00:00Z' }],
    goals: [
      {
        id: 'idle',
        number: 1,
        title: 'Quiet',
        audience: 'team',
        milestones: [],
        startedOn: '2026-09-01',
        dueOn: null,
        touchedOn: '2026-10-20',
        leave: [],
      },
      {
        id: 'fresh',
        number: 2,
        title: 'Fresh',
        audience: 'team',
        milestones: [],
        startedOn: '2026-09-01',
        dueOn: null,
        touchedOn: '2026-11-20',
        leave: [],
      },
    ],
  };
  expect(ids(agendaOf(all, today))).toEqual([
    'why',
    'old',
    'sooner',
    'later',
    'never',
    'sign',
    'idle',
    'new',
  ]);
  const why = new Map(
    agendaOf(all, today).map((one) => [one.id, sayWhy(one.why, { id: 'ines', zone: 'UTC', today })]),
  );
  expect(Object.fromEntries(why)).toEqual({
    ...{
      why: 'asked in S-104',
      old: 'carried from 10 Nov',
      sooner: 'Priya, due Friday',
      later: 'Priya, due 12 Dec',
    },
    ...{ never: 'Priya, from S-9', sign: 'waiting 6 days', idle: 'quiet for 5 weeks', new: 'from you' },
  });
  const moved = { ...all, placings: [{ id: 'idle', position: 1, settled: false }] };
  expect(ids(agendaOf(moved, today))).toEqual([
    'idle',
    'why',
    'old',
    'sooner',
    'later',
    'never',
    'sign',
    'new',
  ]);
});

test('R21: leave of either side keeps a goal from being idle, and a goal due within a week is there', () => {
  const one: GoalFact = {
    ...{ id: 'g', number: 1, title: 'Goal', audience: 'pair', milestones: [], startedOn: '2026-09-01' },
    ...{ dueOn: null, touchedOn: '2026-11-01', leave: [] },
  };
  const on = (goal: Partial<GoalFact>) =>
    agendaOf({ ...base, goals: [{ ...one, ...goal }] }, today).map((e) => e.why);
  expect(on({})).toEqual([{ kind: 'idle', days: 23 }]);
  expect(on({ touchedOn: '2026-11-03' })).toEqual([]);
  expect(on({ leave: [{ from: '2026-11-05', to: '2026-11-08' }] })).toEqual([]);
  expect(on({ touchedOn: today, dueOn: '2026-12-01' })).toEqual([{ kind: 'due', on: '2026-12-01' }]);
  expect(on({ touchedOn: today, dueOn: '2026-12-02' })).toEqual([]);
});

test('R6: what only the viewer may read is marked, whatever it is', () => {
  const all = { ...base, lines: [typed({ audience: 'private' }), typed({ id: 'bbbb' })] };
  expect(agendaOf(all, today).map((entry) => entry.onlyYou)).toEqual([true, false]);
});

test('S-2: days are said as people say them', () => {
  const said = [
    '2026-11-24',
    '2026-11-25',
    '2026-11-27',
    '2026-12-12',
    '2026-11-03',
    '2025-11-03',
    '2027-01-04',
  ];
  expect(said.map((due) => sayDue(due, today))).toEqual([
    ...['due today', 'due tomorrow', 'due Friday', 'due 12 Dec', 'was due 3 Nov', 'was due 3 Nov 2025'],
    'due 4 Jan 2027',
  ]);
  expect(
    ['2026-11-24', '2026-11-25', '2026-11-26', '2026-12-08'].map((each) => sayAgendaFor(each, today)),
  ).toEqual(['today', 'tomorrow', 'Thursday', '8 Dec']);
});

test('F13: seven templates of at least four short lines; what fits the two comes first', () => {
  for (const name of templateNames) {
    expect(templates[name].lines.length, name).toBeGreaterThanOrEqual(4);
    expect(new Set(templates[name].lines).size).toBe(templates[name].lines.length);
    for (const each of templates[name].lines) expect(each.length).toBeLessThanOrEqual(80);
  }
  const plain = { purpose: 'growth' as const, beginner: true, isFirst: false, isLast: false };
  expect(suggestTemplates({ ...plain, isFirst: true }).slice(0, 2)).toEqual(['first-meeting', 'agreement']);
  expect(suggestTemplates(plain)[0]).toBe('goal-setting');
  expect(suggestTemplates(plain)).not.toContain('first-meeting');
  expect(suggestTemplates({ ...plain, isLast: true })[0]).toBe('last-meeting');
  expect(suggestTemplates({ ...plain, purpose: 'leadership', beginner: false })[0]).toBe('dry-run');
  expect(suggestTemplates({ ...plain, purpose: 'coffee', beginner: false })[0]).toBe('dry-run');
});

test('R15 S-2: what a check-in showed is talked about before the goals, once, with both answers in words', () => {
  const fact = {
    ...{
      id: 'aaaa',
      checkIn: 'c',
      milestone: 'T1-J1',
      mentee: 'Priya',
      mentor: 'Inés',
      at: '2026-11-20T10:00:00Z',
    },
    ...{ self: 'exceeding' as const, answer: 'meeting' as const },
  };
  const none: AgendaFacts = {
    day: today,
    lines: [],
    placings: [],
    questions: [],
    items: [],
    goals: [],
    waiting: [],
  };
  const [entry] = agendaOf({ ...none, differences: [fact, fact] }, today);
  expect(agendaOf({ ...none, differences: [fact, fact] }, today)).toHaveLength(1);
  expect(entry).toMatchObject({ source: 'check-in', milestones: ['T1-J1'], checkIn: 'c', onlyYou: false });
  expect(sayWhy(entry!.why, { id: 'x', zone: 'UTC', today })).toBe('Priya: exceeding, Inés: meeting');
  const goal = { id: 'bbbb', number: 1, title: 'g', audience: 'pair' as const, milestones: [], leave: [] };
  const due = { ...goal, startedOn: '2026-11-01', dueOn: '2026-11-24', touchedOn: '2026-11-20' };
  const waiting = [{ id: 'cccc', milestone: 'T2-J1', askedAt: '2026-11-20T10:00:00Z' }];
  const all = agendaOf({ ...none, differences: [fact], goals: [due], waiting }, today);
  expect(ids(all)).toEqual(['cccc', 'aaaa', 'bbbb']);
  const placed = agendaOf(
    { ...none, differences: [fact], placings: [{ id: 'aaaa', position: 7, settled: true }] },
    today,
  );
  expect(placed[0]).toMatchObject({ position: 7, settled: true });
});
