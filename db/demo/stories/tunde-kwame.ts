import type { Pair } from '../story.ts';

/** A manager who is also the mentor: allowed, warned about, and said on every page (F58). */
export const tundeKwame: Pair = {
  mentor: 'tunde',
  mentee: 'kwame',
  purpose: 'coffee',
  from: 70,
  everyDays: 30,
  minutes: 30,
  conflict: 'Kwame asked for Tunde by name, for coffee about running a budget. Growth stays with Hana.',
  sessions: [
    {
      ago: 66,
      kind: 'coffee',
      note: 'How a budget is really made: backwards, from the one number nobody may touch.',
    },
    {
      ago: 35,
      kind: 'coffee',
      note: 'Kwame costed the forecast cluster. It is cheaper than the meetings about it.',
    },
    { ago: 7, kind: 'coffee', note: "Read last year's plan together with a red pen. Mostly laughter." },
  ],
  goals: [],
};
