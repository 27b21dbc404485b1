import type { Pair } from '../story.ts';

/** A pair that met like clockwork, until the migration ate the calendar. */
export const olegMei: Pair = {
  mentor: 'oleg',
  mentee: 'mei',
  purpose: 'growth',
  from: 276,
  everyDays: 14,
  minutes: 40,
  sessions: [
    {
      ago: 274,
      note: 'Mei reads tickets in four languages and apologises for none of them. Plan: the label set first.',
    },
    {
      ago: 260,
      note: 'Label guide rewritten. "Angry" and "urgent" are two things now; agreement between labellers went from 0.61 to 0.78.',
      milestones: ['T1-J1'],
    },
    { ago: 246, note: 'Clean-up merged, with a before/after report. Signed off.', milestones: ['T1-J1'] },
    {
      ago: 232,
      note: 'Router retrained, logged, repeated. Same number twice, which is the first thing I look for.',
      milestones: ['T2-J1'],
    },
    {
      ago: 218,
      note: 'Confusion matrix by language. Portuguese tickets go to billing because of one word. She found the word.',
      milestones: ['T6-J1'],
    },
    {
      ago: 204,
      note: 'Tokeniser from scratch, as an exercise. Matched on all 5,000 test sentences but one, and the one was our bug.',
      milestones: ['T3-J2'],
    },
    {
      ago: 190,
      note: 'Shipped the "wrong desk?" button. 40 clicks on day one, each of them a free label.',
      milestones: ['T3-J1'],
    },
    {
      ago: 176,
      note: 'Fallback when the language is unknown, with a test. Small and exactly right.',
      milestones: ['T3-J3'],
    },
    {
      ago: 162,
      note: 'Her ticket texts need no follow-up call. I have started forwarding them as examples.',
      milestones: ['P1-J2'],
    },
    {
      ago: 148,
      mentee: 'I asked how long answers to questions should wait. Oleg said: not this long, sorry.',
      note: 'Promised to answer within a day.',
    },
    {
      ago: 134,
      note: 'Reading: chapter on active learning. Idea to use: send the unsure tickets to people first.',
      milestones: ['P7-J1'],
    },
    {
      ago: 120,
      note: 'The unsure-first queue works. Write the reflection and it is a milestone.',
      milestones: ['P7-J1'],
      actions: [['mentee', 'Reflection on the unsure-first queue', 10, true]],
    },
    { ago: 106, note: 'Short one. Migration starts Monday.' },
    {
      ago: 91,
      note: 'Shorter one. She is further with the queue than the plan says.',
      private: 'I owe this pair an hour I do not have until the cut-over.',
    },
    {
      ago: 78,
      note: 'Went through the two open goals in ten minutes. Not good enough; next time properly.',
      actions: [['mentor', 'Find a proper hour after the cut-over', 14]],
    },
    { ago: 64, state: 'cancelled', why: 'Cut-over weekend.' },
  ],
  goals: [
    {
      title: 'Unsure tickets to people first',
      why: 'Every wrong desk costs a customer a day.',
      level: 'J',
      milestones: ['P7-J1', 'P6-J1'],
      by: 'mentee',
      ago: 130,
      dueAfter: 75,
      audience: 'team',
      events: [{ ago: 129, by: 'mentor', to: 'active' }],
    },
    {
      title: 'Explain the router to the support desk',
      why: 'They work with it eight hours a day and have never been told how it thinks.',
      level: 'J',
      milestones: ['P5-J1'],
      by: 'mentee',
      ago: 20,
      dueAfter: 60,
      audience: 'team',
    },
  ],
};
