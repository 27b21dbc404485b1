import type { Pair } from '../story.ts';

/** Away since last month; nothing about her is late. */
export const hanaAicha: Pair = {
  mentor: 'hana',
  mentee: 'aicha',
  purpose: 'growth',
  from: 400,
  everyDays: 21,
  minutes: 45,
  sessions: [
    {
      ago: 398,
      note: 'Aïcha comes from statistics and distrusts everything that has no interval. Good. We will need that.',
    },
    {
      ago: 356,
      note: 'Holiday table: three countries, five sources, eleven contradictions. All written down.',
      milestones: ['T1-J1'],
    },
    {
      ago: 314,
      note: 'The forecast of ice cream in a heatwave: the model was proud, the shop was empty. First honest evaluation.',
      milestones: ['T2-J2'],
    },
    {
      ago: 272,
      note: 'Her baseline page is now the first page of every report of the group.',
      milestones: ['T2-J2'],
    },
    {
      ago: 230,
      note: 'Implemented Holt–Winters by hand; matches the library, and she can say what each smoothing does to a Tuesday.',
      milestones: ['T3-J2'],
    },
    {
      ago: 188,
      note: 'A feature for the shops: "why this number?" shows last year beside it.',
      milestones: ['T3-J1'],
    },
    {
      ago: 146,
      note: 'Asked the best question of the quarter in the planning: for whom is the forecast wrong *cheaply*?',
      milestones: ['P5-J1', 'P1-J1'],
    },
    { ago: 104, note: 'Wrote up the answer. Sofia has it on her wall.', milestones: ['P5-J1'] },
    {
      ago: 62,
      note: 'Reading about intermittent demand. Two ideas, one for the winter.',
      milestones: ['P7-J1'],
    },
    {
      ago: 41,
      note: 'Handed over everything to Kwame before the leave, in a page and a half. See you in the new year, or whenever you like.',
      mentee: 'Everything is in the page and a half. Even the thing with the ice cream.',
    },
  ],
  goals: [
    {
      title: 'Intervals on every forecast people see',
      why: 'A number without a width is a promise nobody made.',
      level: 'J',
      milestones: ['P6-J1'],
      by: 'mentee',
      ago: 110,
      dueAfter: 90,
      audience: 'team',
      events: [
        { ago: 109, by: 'mentor', to: 'active' },
        { ago: 41, by: 'mentee', to: 'suspended', reason: 'Set aside until I am back.' },
      ],
    },
  ],
};
