import type { Answer, AskReason, CheckInOutcome } from '../../enums.ts';

type Side = 'mentor' | 'mentee';

/** A check-in: what it asks and why, what each side answered, and when each half was handed in. */
export type CheckInStory = {
  mentor: string;
  mentee: string;
  level: 'J' | 'M' | 'S';
  by: Side;
  ago: number;
  /** milestone, why it is asked, the mentee's answer and the mentor's; null was left empty */
  asked: [milestone: string, why: AskReason, mentee: Answer | null, mentor: Answer | null][];
  /** how many days ago each half was handed in; a side that is missing has kept its answers to itself so far */
  halves: Partial<Record<Side, number>>;
  closed?: { ago: number; by: Side; outcome: CheckInOutcome };
};

export const checkIns: CheckInStory[] = [
  {
    ...{ mentor: 'ines', mentee: 'priya', level: 'M', by: 'mentor', ago: 12 },
    asked: [
      ['T1-M1', 'new-evidence', 'meeting', 'meeting'],
      ['T2-M1', 'never-asked', 'working-towards', 'meeting'],
      ['T3-M1', 'never-asked', 'exceeding', 'working-towards'],
      ['T4-M1', 'new-evidence', 'meeting', 'meeting'],
      ['T5-M1', 'never-asked', 'no-opportunity-yet', 'working-towards'],
      ['T6-M1', 'never-asked', 'working-towards', 'working-towards'],
      ['P1-M1', 'new-evidence', 'meeting', 'exceeding'],
      ['P3-M1', 'never-asked', null, 'no-opportunity-yet'],
      ['P6-M1', 'never-asked', 'meeting', 'meeting'],
    ],
    halves: { mentee: 9, mentor: 6 },
  },
  {
    ...{ mentor: 'hana', mentee: 'kwame', level: 'S', by: 'mentee', ago: 204 },
    asked: [
      ['P1-S1', 'never-asked', 'meeting', 'meeting'],
      ['P1-S2', 'never-asked', 'working-towards', 'meeting'],
      ['P3-S1', 'never-asked', 'meeting', 'meeting'],
      ['P3-S2', 'never-asked', 'exceeding', 'working-towards'],
      ['P5-S1', 'never-asked', 'no-opportunity-yet', 'no-opportunity-yet'],
    ],
    halves: { mentee: 200, mentor: 199 },
    closed: { ago: 190, by: 'mentor', outcome: 'agreed-to-differ' },
  },
  {
    ...{ mentor: 'hana', mentee: 'kwame', level: 'S', by: 'mentor', ago: 4 },
    asked: [
      ['T6-S1', 'new-evidence', 'meeting', 'meeting'],
      ['P1-S2', 'seen-differently', 'meeting', null],
      ['P3-S2', 'seen-differently', 'working-towards', 'meeting'],
      ['P5-S1', 'long-ago', 'working-towards', null],
      ['P7-S1', 'never-asked', 'meeting', null],
      ['P8-S1', 'never-asked', null, null],
    ],
    halves: { mentee: 3 },
  },
];
