import type { Captured } from '../story.ts';

/** Sessions whose notes were written with markers, and what they left. */
export const captured: Captured[] = [
  {
    mentor: 'ines',
    mentee: 'priya',
    ago: 12,
    marks: [
      {
        kind: 'action-item',
        body: 'List what can break in the handheld service',
        item: 'List what can break in the handheld service',
      },
      {
        kind: 'action-item',
        body: 'me: Ask Mirela who owns the handheld service after Christmas',
        item: 'Ask Mirela who owns the handheld service after Christmas',
      },
      {
        kind: 'goal',
        body: 'All of it toward #"Own the handheld service, alarm included" and @T3-M1.',
        goal: 'Own the handheld service, alarm included',
      },
      {
        kind: 'milestone',
        body: 'All of it toward #"Own the handheld service, alarm included" and @T3-M1.',
        milestone: 'T3-M1',
      },
      { kind: 'insight', body: 'She explains best when nobody has asked yet.' },
    ],
    takeaways: {
      mentor: 'Being scared of it is the reason to own it, not a reason to wait.',
      mentee: 'I know more about that service than I say out loud.',
    },
  },
];

/** Lines kept to sort later. */
export const captures: [who: string, ago: number, body: string][] = [
  ['priya', 1, 'Hana’s trick with the shelf edges: ask how it works at night'],
  ['ines', 2, 'that paper on label noise Jonas mentioned'],
];
