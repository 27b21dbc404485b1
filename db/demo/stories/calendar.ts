import type { Calendar } from '../story.ts';

/** What lies ahead: a series for most pairs, a few changes of mind, and one talk with two at once. */
export const calendar: Calendar = {
  series: [
    {
      mentor: 'ines',
      mentee: 'priya',
      purpose: 'growth',
      weeks: 2,
      place: 'remote',
      skipped: { nth: 3, by: 'mentee', why: 'Offsite that week. Let us not squeeze it in.' },
    },
    {
      mentor: 'ines',
      mentee: 'jonas',
      purpose: 'growth',
      weeks: 2,
      moved: { nth: 1, by: 'mentor', hours: -4 },
    },
    { mentor: 'hana', mentee: 'kwame', purpose: 'leadership', weeks: 2, place: 'on-site' },
    { mentor: 'priya', mentee: 'tomas', purpose: 'onboarding', weeks: 1, place: 'remote' },
  ],
  /** begins in so many days, and goes on by itself */
  monthly: { mentor: 'tunde', mentee: 'kwame', purpose: 'coffee', ahead: 16 },
  /** nobody has said yet whether it happened */
  unsaid: { mentor: 'oleg', mentee: 'mei', purpose: 'growth', ago: 4 },
  group: {
    mentor: 'ines',
    with: ['priya', 'jonas'],
    purpose: 'growth',
    ahead: 10,
    topic: 'Reading one loss curve, three ways',
    hands: [
      {
        by: 'ines',
        question: 'Who has stared at a flat line and waited one more epoch?',
        up: ['ines', 'priya', 'jonas'],
      },
      { by: 'jonas', question: 'Shall everybody bring a run that went wrong?', up: ['priya'] },
    ],
  },
};
