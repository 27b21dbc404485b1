import type { Pair } from '../story.ts';

/** Over since spring: what was written stays with the two who wrote it. */
export const olegPriya: Pair = {
  mentor: 'oleg',
  mentee: 'priya',
  purpose: 'technical',
  from: 300,
  until: 150,
  everyDays: 21,
  minutes: 30,
  sessions: [
    {
      ago: 298,
      note: 'Half an hour on profiling. Priya brought a flame graph; I brought opinions; the flame graph won.',
    },
    {
      ago: 270,
      note: 'Vectorised the overlap test. 40× on her laptop, 12× in production, and she knows why the two differ.',
    },
    {
      ago: 242,
      kind: 'pair-work',
      minutes: 60,
      note: 'Paired on the export. Wrote one test more than we needed, on purpose.',
    },
    { ago: 201, note: 'Talked about when *not* to optimise. The answer was the invoice.' },
    {
      ago: 152,
      note: 'Last one: she profiles first now. Nothing left for me to add, so we end it, with cake.',
    },
  ],
  goals: [
    {
      title: 'Profile before guessing',
      why: 'Guesses are cheap and wrong.',
      level: 'J',
      milestones: ['T3-J1'],
      by: 'mentor',
      ago: 298,
      dueAfter: 140,
      events: [
        { ago: 297, by: 'mentee', to: 'active' },
        { ago: 150, by: 'mentor', to: 'closed', closed: 'achieved' },
      ],
    },
  ],
};
