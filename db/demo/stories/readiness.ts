/** What leads up to a gate in the demo team: opportunities asked for, a waiver, and two who see a milestone differently. */

export type Asked = {
  who: string;
  milestone: string;
  line: string;
  ago: number;
  forManager?: true;
  answer?: { by: string; ago: number; says: 'here-is-one' | 'not-now'; line: string };
};

export const opportunities: Asked[] = [
  {
    who: 'priya',
    milestone: 'T3-M1',
    line: 'I would like to own the alerting of the shelf model, rollback included.',
    ago: 5,
    forManager: true,
  },
  {
    who: 'mei',
    milestone: 'P3-J1',
    line: 'Could I lead the retrospective topic of the support desk once?',
    ago: 31,
  },
  {
    who: 'jonas',
    milestone: 'T3-M1',
    line: 'A component of my own, small is fine.',
    ago: 19,
    answer: {
      by: 'ines',
      ago: 8,
      says: 'here-is-one',
      line: 'the price-tag reader, from the next release on; I stay on call behind you.',
    },
  },
];

/** Milestones that went back, or had no opportunity, with the sentence that came with it. */
export const waived = {
  who: 'mei',
  milestone: 'P6-J1',
  by: 'tunde',
  ago: 22,
  reason: 'The desk sets every date of hers; a plan shared with others is not to be had before spring.',
};

/** Mei had this one; Oleg took it back, and she sees it differently. */
export const disagreement = {
  who: 'mei',
  mentor: 'oleg',
  milestone: 'T2-J1',
  ago: 40,
  reason:
    'The log of the second run was lost with the cluster, not by me. The first run can still be repeated line by line.',
  rater: {
    who: 'hana',
    by: 'oleg',
    asked: 36,
    ago: 30,
    word: 'met' as const,
    reason:
      'I repeated the first run from her log in an afternoon. That is what the milestone asks for; the lost log is a matter for the platform.',
  },
};

/** Kwame's way to developing: the talk, and the day from which on both stand by it. */
export const levelTalk = {
  who: 'kwame',
  manager: 'tunde',
  from: 'J',
  to: 'M',
  ago: 340,
  acknowledged: 338,
  line: 'You have owned the holiday forecast since spring without being asked to. Let us call it what it is.',
};
