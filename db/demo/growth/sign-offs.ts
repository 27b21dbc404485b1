import type { Asked, SignOff, Standing, Waiting } from '../story.ts';

/** One mentor, one junior milestone, the items it rests on. */
const junior = (
  who: string,
  by: string,
  list: [milestone: string, ago: number, ...on: string[]][],
): SignOff[] => list.map(([milestone, ago, ...on]) => ({ who, by, milestone, ago, on }));

export const signOffs: SignOff[] = [
  ...junior('priya', 'ines', [
    ['T1-J1', 304, 'p-dup'],
    ['T1-J2', 296, 'p-rerun'],
    ['T2-J1', 284, 'p-run'],
    ['T2-J2', 270, 'p-honest'],
    ['T3-J2', 255, 'p-nms'],
    ['T3-J3', 227, 'p-dark'],
    ['P1-J1', 186, 'p-lyon'],
    ['P7-J1', 170, 'p-calib', 'p-calib-r'],
    ['P6-J1', 148, 'p-late'],
    ['T5-J1', 134, 'p-field'],
    ['T6-J1', 210, 'p-sticky'],
    ['P8-J1', 104, 'p-quant', 'p-quant-r'],
    ['P7-J2', 33, 'p-weeks', 'p-weeks-r'],
    ['T3-J1', 12, 'p-ship'],
  ]),
  { who: 'priya', by: 'ines', milestone: 'T4-M1', ago: 98, on: ['p-quant-t4', 'p-quant-m'] },
  {
    who: 'priya',
    by: 'ines',
    milestone: 'P2-J1',
    ago: 120,
    on: [],
    back: 'The idea was good and the reason was missing. Bring the number next time and this is yours.',
  },
  ...junior('jonas', 'ines', [
    ['T1-J1', 320, 'j-swap'],
    ['T1-J2', 320, 'j-readme'],
    ['T2-J1', 300, 'j-night'],
    ['T2-J2', 286, 'j-lookup'],
    ['T3-J1', 258, 'j-tag'],
    ['T3-J2', 246, 'j-focal'],
    ['T3-J3', 230, 'j-beach'],
    ['T5-J1', 190, 'j-handbook'],
    ['T6-J1', 178, 'j-batch'],
    ['P6-J1', 150, 'j-early'],
    ['P7-J1', 132, 'j-causal', 'j-causal-r'],
    ['P7-J2', 120, 'j-thursday', 'j-thursday-r'],
    ['P8-J1', 26, 'j-stuck', 'j-stuck-r'],
  ]).filter((s) => s.milestone !== 'P1-J1'),
  ...junior('mei', 'oleg', [
    ['T1-J1', 246, 'm-labels'],
    ['T2-J1', 230, 'm-router'],
    ['T6-J1', 216, 'm-word'],
    ['T3-J2', 202, 'm-token'],
    ['T3-J1', 188, 'm-button'],
    ['T3-J3', 174, 'm-fallback'],
    ['P1-J2', 160, 'm-update'],
  ]),
  ...junior('aicha', 'hana', [
    ['T1-J1', 350, 'a-holiday'],
    ['T2-J2', 270, 'a-base'],
    ['T3-J2', 228, 'a-holt'],
    ['T3-J1', 186, 'a-why'],
    ['P5-J1', 102, 'a-cheap'],
  ]),
  ...junior('kwame', 'hana', [
    ['T1-J1', 350, 'k-j1'],
    ['T1-J2', 350, 'k-j1b'],
    ['T2-J1', 349, 'k-j2'],
    ['T3-J1', 349, 'k-j3'],
    ['T3-J2', 348, 'k-j4'],
    ['T3-J3', 348, 'k-j5'],
    ['T5-J1', 347, 'k-j6'],
    ['T6-J1', 347, 'k-j7'],
    ['P1-J1', 346, 'k-j8'],
    ['P6-J1', 346, 'k-j9'],
    ['P7-J1', 345, 'k-j10', 'k-j10r'],
    ['P7-J2', 345, 'k-j11', 'k-j11r'],
    ['P8-J1', 344, 'k-j12', 'k-j12r'],
  ]),
  { who: 'kwame', by: 'hana', milestone: 'P2-M1', ago: 226, on: ['k-drop', 'k-drop-o'] },
  { who: 'kwame', by: 'hana', milestone: 'T6-M1', ago: 196, on: ['k-trace', 'k-trace-o'] },
  { who: 'kwame', by: 'hana', milestone: 'P3-M1', ago: 262, on: ['k-plan', 'k-plan-o'] },
  { who: 'kwame', by: 'hana', milestone: 'P7-M1', ago: 47, on: ['k-bag', 'k-bag-o'] },
  {
    who: 'kwame',
    by: 'hana',
    milestone: 'T1-S1',
    ago: 91,
    on: ['k-std', 'k-std-at', 'k-std-o'],
    second: { by: 'sofia', ago: 90 },
  },
  { who: 'kwame', by: 'hana', milestone: 'T6-S1', ago: 19, on: ['k-mind', 'k-mind-m', 'k-mind-o'] },
];

/** In the queue right now. */
export const waiting: Waiting[] = [
  { who: 'priya', milestone: 'T1-M1', ago: 6 },
  { who: 'jonas', milestone: 'P1-J1', ago: 9 },
  { who: 'mei', milestone: 'P7-J1', ago: 44 },
  { who: 'kwame', milestone: 'T6-S1', ago: 21 },
];

export const asked: Asked[] = [
  { item: 'k-mind', milestone: 'T6-S1', observer: 'sofia', by: 'kwame', ago: 15 },
  { item: 'p-restate', milestone: 'P1-M1', observer: 'sofia', by: 'priya', ago: 5 },
];

export const standings: Standing[] = [
  {
    who: 'jonas',
    milestone: 'P1-J1',
    by: 'ines',
    ago: 68,
    standing: 'not-yet',
    reason: 'Clear in writing, silent in the room so far.',
  },
  {
    who: 'priya',
    milestone: 'P2-J1',
    by: 'ines',
    ago: 120,
    standing: 'not-yet',
    reason: 'The reason behind the idea was missing.',
  },
  {
    who: 'priya',
    milestone: 'T3-M1',
    by: 'ines',
    ago: 110,
    standing: 'no-opportunity-yet',
    reason: 'Nobody on shelf-vision has handed over a live component this year.',
  },
  {
    who: 'mei',
    milestone: 'P3-J1',
    by: 'mei',
    ago: 60,
    standing: 'no-opportunity-yet',
    reason: 'The stand-ups are led by the support desk.',
  },
  {
    who: 'aicha',
    milestone: 'P1-J1',
    by: 'hana',
    ago: 140,
    standing: 'not-yet',
    reason: 'One very good question; a second would make it a habit.',
  },
];
