import type { Pair } from '../story.ts';

/** On the way up: leading, persuading, and the first senior milestone. */
export const hanaKwame: Pair = {
  mentor: 'hana',
  mentee: 'kwame',
  purpose: 'leadership',
  from: 358,
  everyDays: 14,
  minutes: 60,
  planned: 6,
  sessions: [
    {
      ago: 356,
      note: 'Kwame owns the demand forecast already. The question for this year is who owns it *with* him.',
    },
    {
      ago: 328,
      note: 'Data standard for the three country teams: draft. He wrote the first version alone; the second must not be.',
      milestones: ['T1-S1'],
    },
    {
      ago: 300,
      note: 'Austria adopted it. Portugal said why not, in detail, and was right. Version three credits them.',
      milestones: ['T1-S1', 'P2-M1'],
    },
    {
      ago: 272,
      note: 'Led the planning for the first time. Ended on decisions, owners, dates, and one joke.',
      milestones: ['P3-M1'],
    },
    {
      ago: 258,
      private:
        'He carries the team and does not notice who carries him. Bring this up when the quarter is over.',
      note: 'Half the time on saying no. Practised on me; I was a very annoying product lead.',
    },
    {
      ago: 230,
      note: 'Argued for dropping the neural model in small shops. Lost on Monday, won on Thursday with numbers. Both in the record.',
      milestones: ['P2-M1'],
    },
    {
      ago: 202,
      note: 'Promotion week forecast: the cause was three systems away. He found it, fixed it, and made it impossible.',
      milestones: ['T6-M1', 'T6-S1'],
    },
    {
      ago: 174,
      note: 'Others reused the trace method twice this month. Ask them to say so.',
      milestones: ['T6-S1'],
    },
    {
      ago: 146,
      note: 'Show of hands before the decision: two quiet people had the same doubt. So do we now.',
      milestones: ['P2-S2'],
    },
    {
      ago: 118,
      note: 'Brown-bag on tracing demand. Forty people, one broken projector, no slides needed.',
      milestones: ['P7-M1'],
    },
    {
      ago: 90,
      note: 'Signed off *Sets the data bar for the team*. Three contexts, five months, and Sofia as second voice.',
      milestones: ['T1-S1'],
    },
    {
      ago: 62,
      note: 'Long talk on steering early. He changed the plan in week two because the pilot said so, and wrote why.',
      milestones: ['P5-S2'],
    },
    {
      ago: 34,
      note: 'Took over from Aïcha in a page and a half. Offered to keep her thread warm and not move it.',
    },
    {
      ago: 20,
      note: 'The mind-boggling one is ready from my side. It waits for a voice of someone who was there.',
      milestones: ['T6-S1'],
      actions: [['mentee', 'Ask Sofia about the promotion week', 5, true]],
    },
    {
      ago: 6,
      note: "Next: mentoring. He explains better than he thinks and finishes other people's sentences, which we will work on.",
      milestones: ['P4-M1'],
    },
  ],
  goals: [
    {
      title: 'One data standard, three country teams',
      why: 'Every new forecast started with the same argument about dates.',
      level: 'S',
      milestones: ['T1-S1'],
      by: 'mentor',
      ago: 330,
      dueAfter: 240,
      audience: 'team',
      events: [
        { ago: 329, by: 'mentee', to: 'active' },
        { ago: 90, by: 'mentor', to: 'closed', closed: 'achieved' },
      ],
    },
    {
      title: 'Let the quiet ones speak before we decide',
      why: 'The doubt that nobody says costs the most.',
      level: 'S',
      milestones: ['P2-S2'],
      by: 'mentor',
      ago: 150,
      dueAfter: 200,
      audience: 'team',
      events: [{ ago: 149, by: 'mentee', to: 'active' }],
    },
  ],
};
