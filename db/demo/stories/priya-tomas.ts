import type { Pair } from '../story.ts';

/** A junior who mentors a newcomer, three weeks in. */
export const priyaTomas: Pair = {
  mentor: 'priya',
  mentee: 'tomas',
  purpose: 'onboarding',
  from: 20,
  everyDays: 7,
  minutes: 30,
  planned: 1,
  sessions: [
    {
      ago: 18,
      kind: 'coffee',
      note: 'Tour: the kitchen, the cluster, the handbook, the people who answer. In that order.',
      mentee: 'I wrote down eleven names and know four faces.',
      actions: [['mentee', 'Run the clean-up from the README and note what is missing', 5, true]],
    },
    {
      ago: 11,
      note: 'The README had one step missing. He found it on his first try, so it was not obvious, only to me. Fixed together.',
      milestones: ['T1-J2'],
    },
    {
      ago: 4,
      note: 'Picked a first task: the freezer labels, a slice of them. Small enough to finish, real enough to matter.',
      mentee: 'First pull request on Thursday. I have told my mother.',
      milestones: ['T1-J1'],
      actions: [['mentee', 'Open the pull request, even if it is not perfect', 4]],
    },
  ],
  goals: [
    {
      title: 'First clean-up, start to finish',
      why: 'The quickest way to learn our data is to tidy a corner of it.',
      level: 'J',
      milestones: ['T1-J1'],
      by: 'mentor',
      ago: 4,
      dueAfter: 28,
      audience: 'team',
    },
  ],
};
