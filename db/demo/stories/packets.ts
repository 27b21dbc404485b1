/** A packet worth reading, with a gap, a waiver and a disagreement in it; and one that waits for its mentee. */
export const packets: PacketStory[] = [
  {
    who: 'mei',
    by: 'tunde',
    to: 'tunde',
    asked: 9,
    from: 300,
    until: 9,
    quoted: ['m-labels', 'm-word', 'm-token', 'm-fallback', 'm-unsure', 'm-unsure-r'],
    frozen: {
      ago: 5,
      line: 'The router is the first thing here that is mine from the first label to the night somebody rang me. One milestone in this packet Oleg and I see differently; what we both said is on its page, and neither of us wants it left out.',
    },
  },
  {
    who: 'priya',
    by: 'mirela',
    to: 'mirela',
    asked: 2,
    from: 365,
    until: 2,
    quoted: ['p-rerun', 'p-nms'],
  },
];

export type PacketStory = {
  who: string;
  by: string;
  to: string;
  /** days ago: when it was asked for, and the period */
  asked: number;
  from: number;
  until: number;
  /** keys of the evidence the mentee has approved so far */
  quoted: string[];
  frozen?: { ago: number; line: string };
};
