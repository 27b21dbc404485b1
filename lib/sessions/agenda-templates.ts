import type { Purpose } from '@/db/enums';

export const templateNames = [
  'first-meeting',
  'agreement',
  'goal-setting',
  'evidence-review',
  'dry-run',
  'hard-conversation',
  'last-meeting',
] as const;
export type TemplateName = (typeof templateNames)[number];

/** Lines to begin with; each pair drops, adds and rewords as it likes. */
export type Template = { title: string; hint: string; lines: string[] };

export const templates: Record<TemplateName, Template> = {
  'first-meeting': {
    title: 'First meeting',
    hint: 'Two people, no ladder yet.',
    lines: [
      'What brought you here, and what did you do on your best day this year?',
      'What would make this worth an hour of yours every time?',
      'How do you like to be told that something is not there yet?',
      'What should I know that no profile says?',
      'One small thing we try before we meet again',
    ],
  },
  agreement: {
    title: 'Mentorship agreement',
    hint: 'Five minutes now save five months.',
    lines: [
      'How often we meet, for how long, and what happens when one of us cannot',
      'What stays between us, and what the manager may hear from whom',
      'How we tell each other that something does not work',
      'What each of us brings to a session, and who writes what down',
      'When we look at this again: same people, fresh eyes',
    ],
  },
  'goal-setting': {
    title: 'Goal setting',
    hint: 'From a wish to something one can see.',
    lines: [
      'What do you want to be able to do that you cannot do today?',
      'Which milestone comes nearest, and what would count as seen in practice?',
      'Whose work gets better when you reach it?',
      'The first step that fits into this week',
      'Who could stand in the way, and who could open a door?',
    ],
  },
  'evidence-review': {
    title: 'Evidence review',
    hint: 'Look at the work, not at the words about it.',
    lines: [
      'Open the piece of work and walk through it together',
      'What did you decide yourself, and what would you do differently now?',
      'Which milestone does it show, and what is still missing?',
      'Who else saw it and could say so in a line?',
    ],
  },
  'dry-run': {
    title: 'Dry-run a presentation',
    hint: 'Stand up, press start, laugh where it is funny.',
    lines: [
      'One sentence first: what do you want from the room?',
      'Run it once, start to end, no interruptions, clock on',
      'Where did I lean in, where did I look at my phone?',
      'The question you hope nobody asks: let us ask it',
      'One joke stays, one slide goes',
    ],
  },
  'hard-conversation': {
    title: 'A hard conversation',
    hint: 'Calm hands, clear words, no ambush.',
    lines: [
      'What happened, in facts both of us would sign',
      'How it landed, on each side, one after the other',
      'What we need from each other from here on',
      'One thing to try, and the day we look at it again',
    ],
  },
  'last-meeting': {
    title: 'Last meeting',
    hint: 'An ending worth having.',
    lines: [
      'What can you do now that you could not when we began?',
      'Which moment will you still tell somebody about in five years?',
      'What would you tell the next mentor, and what stays between us?',
      'Open goals: keep, hand over, or let go without regret',
      'How we stay in touch, if we want to',
    ],
  },
};

/** `beginner`: on the lowest level of the framework, or on none yet. */
export type Situation = { purpose: Purpose; beginner: boolean; isFirst: boolean; isLast: boolean };

/** All templates, what fits this session first: where the two stand, then what the mentorship is for, then the level. */
export function suggestTemplates({ purpose, beginner, isFirst, isLast }: Situation): TemplateName[] {
  const fitting: TemplateName[] = [
    ...(isLast ? (['last-meeting'] as const) : []),
    ...(isFirst ? (['first-meeting', 'agreement'] as const) : []),
    ...byPurpose[purpose],
    ...(beginner ? (['goal-setting'] as const) : (['dry-run'] as const)),
  ];
  const others = templateNames.filter((name) => isFirst || name !== 'first-meeting');
  return [...new Set([...fitting, ...others])];
}

const byPurpose: Record<Purpose, TemplateName[]> = {
  growth: ['goal-setting', 'evidence-review'],
  onboarding: ['agreement', 'goal-setting'],
  technical: ['evidence-review', 'goal-setting'],
  leadership: ['dry-run', 'hard-conversation'],
  coffee: [],
};
