import { expect, test } from 'vitest';
import { enoughFor } from '@/lib/checkins/enough';
import { weighQueue } from '@/lib/checkins/queue';
import type { QueueEntry, QueueItem } from '@/lib/checkins/record';
import { sayStanding } from '@/lib/checkins/say-standing';
import { mayUndo } from '@/lib/checkins/undo';
import { placeOf } from '@/lib/frameworks/place';
import { shipped } from '../support/shipped-framework';

const item = (
  id: string,
  kind: QueueItem['kind'],
  happenedOn: string,
  context = 'shelf',
  authorId = 'mentee',
): QueueItem => ({
  id,
  kind,
  context,
  authorId,
  author: authorId,
  happenedOn,
  redacted: false,
  title: id,
  body: null,
  url: null,
  audience: 'pair',
  keptItRunning: false,
  fromNote: false,
});

function weigh(code: string, items: QueueItem[], twoVoices: boolean) {
  const place = placeOf(shipped, code);
  if (!place) throw new Error(code);
  return enoughFor(shipped, place.milestone, place.level, items, { leave: [], twoVoices });
}

test('R16 a senior milestone may have the mentor’s voice when nothing but the second one is missing', () => {
  const two = [item('a', 'A', '2026-01-10'), item('m', 'M', '2026-06-20', 'lab')];
  expect(weigh('T4-S1', two, true)).toMatchObject({ onlyVoice: true, countedIds: ['a', 'm'] });
  expect(weigh('T4-S1', two, true).missing.join(' ')).toContain('second voice');
  expect(weigh('T4-S1', two, false).onlyVoice).toBe(false);
  const spoken = [...two, item('o', 'O', '2026-06-20', 'lab', 'observer')];
  expect(weigh('T4-S1', spoken, true)).toMatchObject({ missing: [], countedIds: ['a', 'm', 'o'] });
});

test('R16 a second voice makes up for no missing span, context or item', () => {
  const soon = [item('a', 'A', '2026-06-01'), item('m', 'M', '2026-06-20', 'lab')];
  expect(weigh('T4-S1', soon, true).onlyVoice).toBe(false);
  const onePlace = [item('a', 'A', '2026-01-10'), item('m', 'M', '2026-06-20')];
  expect(weigh('T4-S1', onePlace, true).onlyVoice).toBe(false);
  expect(weigh('T4-S1', [item('a', 'A', '2026-01-10')], true).onlyVoice).toBe(false);
  expect(weigh('T4-S1', [], true).onlyVoice).toBe(false);
});

const entry = (milestone: string, evidence: QueueItem[], signed = false): QueueEntry => ({
  request: milestone,
  personId: 'mentee',
  person: 'Priya',
  personHandle: 'priya',
  milestone,
  askedAt: '2026-11-01T10:00:00Z',
  voices: signed
    ? [{ id: 's', voice: 'mentor', signerId: 'm', signer: 'Inés', at: '2026-11-02T10:00:00Z' }]
    : [],
  evidence,
  leave: [],
  awaited: [],
  standInFor: null,
});

test('S-4 bulk-3 what waits for the mentor comes before what waits for others; only ready junior ones go together', () => {
  const artefact = [item('a', 'A', '2026-06-01')];
  const queue = weighQueue(shipped, [
    entry('T4-S1', artefact, true),
    entry('T1-J1', artefact),
    entry('T2-J1', []),
    entry('T1-M1', [...artefact, item('m', 'M', '2026-06-02')]),
    entry('Z9-J1', artefact),
  ]);
  expect(queue.map((each) => [each.entry.milestone, each.mentorHasSpoken, each.together])).toEqual([
    ['T1-J1', false, true],
    ['T2-J1', false, false],
    ['T1-M1', false, false],
    ['T4-S1', true, false],
  ]);
});

test('undo-5 the undo is open for its eight seconds and a slow way to the server, no longer', () => {
  expect(mayUndo('2026-11-01T10:00:00Z', '2026-11-01T10:00:08Z')).toBe(true);
  expect(mayUndo('2026-11-01T10:00:00Z', '2026-11-01T10:00:31Z')).toBe(false);
});

test('R17 the three standings, none and a request each have a word of their own', () => {
  const words = [
    sayStanding('met', false),
    sayStanding('not-yet', false),
    sayStanding('no-opportunity-yet', false),
    sayStanding(null, false),
    sayStanding(null, true),
  ];
  expect(words.map((each) => each.word)).toEqual([
    'met',
    'not yet',
    'no opportunity yet',
    'not assessed',
    'sign-off pending',
  ]);
  expect(new Set(words.map((each) => each.glyph)).size).toBe(5);
});
