import type { Pair } from '../story.ts';

/** Nearly there: twelve of thirteen, and the last one is about speaking. */
export const inesJonas: Pair = {
  mentor: 'ines',
  mentee: 'jonas',
  purpose: 'growth',
  from: 350,
  everyDays: 14,
  minutes: 45,
  planned: 5,
  sessions: [
    {
      ago: 348,
      note: 'Jonas came with a spreadsheet of all 53 milestones and a date in each cell. We kept the spreadsheet and deleted the dates.',
      private: 'Fast, careful, and thinks growth is a backlog. Slow him down kindly.',
    },
    {
      ago: 334,
      note: 'Label clean-up for the freezer aisle: 1,900 swapped labels found by disagreement between two old models. Nice trick; wrote it down for others.',
      milestones: ['T1-J1'],
    },
    {
      ago: 320,
      note: 'Reran it from scratch on my machine, only the README. One path was hard-coded. Fixed while I watched, with a test. Signed off both data milestones in one go.',
      milestones: ['T1-J1', 'T1-J2'],
    },
    {
      ago: 306,
      note: 'Took over the nightly training run from Hana and repeated it to the third decimal.',
      milestones: ['T2-J1'],
    },
    {
      ago: 292,
      note: 'Baseline talk. His model beat the baseline by four points; a lookup table of last week beat it by six. He laughed, then wrote it into the report himself.',
      milestones: ['T2-J2'],
      mentee: 'Never again a model before a lookup table.',
    },
    {
      ago: 264,
      note: 'First feature in the shops: price-tag reader, behind a flag, in use in Bremen.',
      milestones: ['T3-J1'],
    },
    {
      ago: 250,
      note: 'Implemented focal loss from the formula. Matches to 1e-7. He explained the gradient with two coffee cups; I have stolen the picture.',
      milestones: ['T3-J2'],
    },
    {
      ago: 236,
      note: 'Incident: tag reader read 0.99 for everything, because the store plays a beach video on a screen. Edge cases written down, alert added.',
      milestones: ['T3-J3'],
    },
    {
      ago: 208,
      note: 'Architecture questions: he asks ten at once. New rule: one question, what was tried, where the answer will live.',
      milestones: ['T5-J1'],
    },
    {
      ago: 194,
      note: 'The queue of questions in the handbook has his answers in it now, too.',
      milestones: ['T5-J1'],
    },
    {
      ago: 180,
      note: 'Sticky note on the window: "batch of one is not a batch". Solved the flaky export for three teams.',
      milestones: ['T6-J1'],
    },
    {
      ago: 152,
      note: 'Planogram project: his part was done a week early, so he took the boring migration nobody wanted.',
      milestones: ['P6-J1'],
    },
    {
      ago: 138,
      note: 'Course on causal inference finished; one idea used: we hold out shops, not days.',
      milestones: ['P7-J1'],
    },
    {
      ago: 124,
      note: 'Eight weeks of Thursday mornings, never skipped. He asked whether reading in the bath counts. It does.',
      milestones: ['P7-J2'],
    },
    {
      ago: 96,
      note: 'Stretch: gave himself the on-device latency problem, got stuck for a week, said so, and came back with a profile instead of a guess.',
      milestones: ['P8-J1'],
    },
    {
      ago: 68,
      note: 'Looked at the list together: what is missing is only *Takes part in the lively meeting*. He reports well in writing and vanishes in the room.',
      private: 'It is not shyness; he waits for a gap and the room has none. Ask Sofia to leave one.',
      milestones: ['P1-J1'],
    },
    {
      ago: 40,
      note: 'Tried it: he spoke in the planning, early, with one number. Sofia noticed. Too soon to call it a habit.',
      mentee: 'I prepared the sentence for an hour. It took nine seconds.',
      milestones: ['P1-J1'],
    },
    {
      ago: 26,
      note: 'Second time, unprepared, and it changed the plan: we test in Bremen first.',
      milestones: ['P1-J1'],
    },
    {
      ago: 9,
      note: 'He offered it for sign-off himself. I will answer this week. After that: a talk with Mirela about *developing*, with the list on the table.',
      milestones: ['P1-J1'],
      actions: [['mentor', 'Look at the meeting evidence and answer', 5]],
    },
  ],
  goals: [
    {
      title: 'Speak once in every planning, early',
      why: 'A plan that never hears from the person who measured is a guess.',
      level: 'J',
      milestones: ['P1-J1'],
      by: 'mentor',
      ago: 66,
      dueAfter: 70,
      audience: 'team',
      events: [{ ago: 65, by: 'mentee', to: 'active' }],
    },
    {
      title: 'Bring on-device latency under 80 ms',
      why: 'The handhelds are three years old and the people holding them are in a hurry.',
      level: 'M',
      milestones: ['T4-M1'],
      by: 'mentee',
      ago: 100,
      dueAfter: 75,
      audience: 'team',
      events: [
        { ago: 99, by: 'mentor', to: 'active' },
        {
          ago: 30,
          by: 'mentee',
          to: 'blocked',
          blocker: 'The new handhelds are stuck in customs.',
          unblocker: 'Sofia',
        },
      ],
    },
  ],
};
