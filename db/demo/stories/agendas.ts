import type { Agenda } from '../story.ts';

/** What waits for the next talk of each pair. */
export const agendas: Agenda[] = [
  {
    mentor: 'ines',
    mentee: 'priya',
    purpose: 'growth',
    lines: [
      { by: 'mentee', ago: 26, body: 'How do I say no to the dashboard without saying no to Sofia?' },
      { by: 'mentor', ago: 3, body: 'Handheld service: what would make the first on-call week survivable?' },
      { by: 'mentee', ago: 2, body: 'Tomás asked me a question I could not answer. 🪜 Is that normal?' },
      {
        by: 'mentor',
        ago: 2,
        body: 'Say out loud that she is ready. She will not say it first.',
        private: true,
      },
    ],
    questions: [
      { by: 'mentor', ago: 24, body: 'Who explains the model to the shops when Sofia is away?' },
      {
        by: 'mentee',
        ago: 12,
        body: 'What does an alarm at night mean for somebody who sleeps badly anyway?',
      },
    ],
    sent: { by: 'mentor', ago: 1 },
  },
  {
    mentor: 'ines',
    mentee: 'jonas',
    purpose: 'growth',
    lines: [
      { by: 'mentor', ago: 30, body: 'Which measurement would you stake a release on?' },
      { by: 'mentee', ago: 4, body: 'May I cut the third slide? Nobody ever looks at it' },
    ],
    questions: [],
  },
  {
    mentor: 'priya',
    mentee: 'tomas',
    purpose: 'onboarding',
    lines: [
      { by: 'mentee', ago: 2, body: 'Where do old experiments go to sleep?' },
      { by: 'mentor', ago: 1, body: 'Walk to the shop together and look at real shelves' },
    ],
    questions: [],
  },
  {
    mentor: 'oleg',
    mentee: 'mei',
    purpose: 'growth',
    lines: [
      { by: 'mentor', ago: 80, body: 'What would you build if the camera were in your own kitchen?' },
      { by: 'mentee', ago: 15, body: 'I am back: what did I miss that is not in the channel?' },
    ],
    questions: [],
  },
];
