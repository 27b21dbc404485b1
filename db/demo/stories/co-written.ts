/** Notes that both wrote in, and what was asked about them. */
export type CoWritten = {
  mentor: string;
  mentee: string;
  /** what the mentee added to the mentor's note of the last session that was held, so many hours later */
  added: string;
  hoursLater: number;
  /** another mentor of the mentee, by handle: the mentee asks whether they may read it, too */
  askFor?: string;
};

export const coWritten: CoWritten[] = [
  {
    mentor: 'ines',
    mentee: 'priya',
    added:
      'Added on the train: the part I understood late is that the second review was about the reader, not about the code. I try it on the next one before I send it.',
    hoursLater: 5,
    askFor: 'oleg',
  },
  {
    mentor: 'tunde',
    mentee: 'kwame',
    added:
      'Checked the numbers again at home. The gap is smaller with the new shops in, but it is still there.',
    hoursLater: 20,
  },
];
