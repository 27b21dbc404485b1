import type { Item } from '../story.ts';

const repo = 'https://git.harbour.example';

/** What he brought along from his junior years was looked at once, when he and Hana began. */
const early: [key: string, milestone: string, kind: 'A' | 'N' | 'W' | 'R', title: string][] = [
  ['k-j1', 'T1-J1', 'A', 'Receipts of two years, deduplicated and explained'],
  ['k-j1b', 'T1-J2', 'A', 'The receipt pipeline that still runs'],
  ['k-j2', 'T2-J1', 'A', 'First nightly forecast run, logged'],
  ['k-j3', 'T3-J1', 'A', 'Promotion calendar in the forecast'],
  ['k-j4', 'T3-J2', 'A', 'Gradient boosting, a small one, by hand'],
  ['k-j5', 'T3-J3', 'A', 'The test for the 29th of February'],
  ['k-j6', 'T5-J1', 'W', 'Asked why we forecast by week, and wrote the answer down'],
  ['k-j7', 'T6-J1', 'W', 'Found the shop that reports in cents'],
  ['k-j8', 'P1-J1', 'N', 'The question about returns, in the all-hands'],
  ['k-j9', 'P6-J1', 'A', 'My part of the Easter plan'],
  ['k-j10', 'P7-J1', 'A', 'Quantile loss, from the book into the forecast'],
  ['k-j10r', 'P7-J1', 'R', 'What quantiles did to our arguments'],
  ['k-j11', 'P7-J2', 'N', 'Friday reading, since spring'],
  ['k-j11r', 'P7-J2', 'R', 'Why Fridays'],
  ['k-j12', 'P8-J1', 'A', 'Took the on-call month nobody wanted'],
  ['k-j12r', 'P8-J1', 'R', 'What the phone taught me'],
];

export const kwame: Item[] = [
  ...early.map(([key, milestone, kind, title], i): Item => ({
    key, who: 'kwame', kind, ago: 352 - (i % 4), title, context: 'demand forecast', milestones: [milestone],
    url: kind === 'A' ? `${repo}/forecast/early/${i + 1}` : undefined,
  })),
  { key: 'k-drop', who: 'kwame', kind: 'A', ago: 232, title: 'Options compared: small shops without the neural model', url: `${repo}/forecast/pull/88`, context: 'demand forecast', milestones: ['P2-M1'] },
  { key: 'k-drop-o', who: 'kwame', by: 'sofia', kind: 'O', ago: 228, title: 'Lost on Monday, came back on Thursday', body: 'He changed his own mind about two shops in front of everybody, and then we changed ours about the rest.', context: 'planning', milestones: ['P2-M1'] },
  { key: 'k-plan', who: 'kwame', kind: 'A', ago: 268, title: 'Plan and minutes of the country work stream', url: `${repo}/forecast/plan`, context: 'country teams', milestones: ['P3-M1'] },
  { key: 'k-plan-o', who: 'kwame', by: 'ines', kind: 'O', ago: 264, title: 'A planning that ended on owners and dates', body: 'I left knowing what was mine. That happens less often than one would think.', context: 'country teams', milestones: ['P3-M1'] },
  { key: 'k-trace', who: 'kwame', kind: 'A', ago: 200, title: 'Three systems away: trace of the promotion week', url: `${repo}/forecast/incidents/7`, context: 'promotion week', milestones: ['T6-M1'] },
  { key: 'k-trace-o', who: 'kwame', by: 'oleg', kind: 'O', ago: 198, title: 'Found in our code what we had not', body: 'He came with a trace, not with a suspicion.', context: 'promotion week', milestones: ['T6-M1'] },
  { key: 'k-bag', who: 'kwame', kind: 'A', ago: 118, title: 'Brown-bag: tracing demand', url: `${repo}/handbook/tracing`, context: 'handbook', milestones: ['P7-M1'] },
  { key: 'k-bag-o', who: 'kwame', by: 'jonas', kind: 'O', ago: 116, title: 'I used it the next morning', body: 'The projector died and it got better.', context: 'handbook', milestones: ['P7-M1'] },
  { key: 'k-std', who: 'kwame', kind: 'A', ago: 326, title: 'Data standard, first version', url: `${repo}/standard/pull/1`, context: 'Germany', milestones: ['T1-S1'] },
  { key: 'k-std-at', who: 'kwame', kind: 'A', ago: 240, title: 'Austria moves to the standard', url: `${repo}/standard/pull/19`, context: 'Austria', milestones: ['T1-S1'] },
  { key: 'k-std-o', who: 'kwame', by: 'sofia', kind: 'O', ago: 95, title: 'New projects start from it without being told', body: 'I stopped hearing the argument about dates. I had not noticed when.', context: 'Portugal', milestones: ['T1-S1'] },
  { key: 'k-mind', who: 'kwame', kind: 'A', ago: 204, title: 'Why the promotion week could not be forecast, and now can', url: `${repo}/forecast/notes/promotion`, context: 'promotion week', milestones: ['T6-S1'], body: 'Four teams had four right answers to four different questions. The note says which question each of us was answering.' },
  { key: 'k-mind-m', who: 'kwame', kind: 'M', ago: 120, title: 'Promotion weeks: error 31 % → 12 %', context: 'promotion week', milestones: ['T6-S1'] },
  { key: 'k-mind-o', who: 'kwame', by: 'oleg', kind: 'O', ago: 60, title: 'We reused the method on tickets', body: 'The same trace found our Monday peak in an afternoon.', context: 'ticket-router', milestones: ['T6-S1'] },
  { key: 'k-hands', who: 'kwame', kind: 'N', ago: 146, title: 'Two hands that would have stayed down', body: 'Before deciding I asked for hands. The two quietest had the same doubt.', context: 'planning', milestones: ['P2-S2'] },
];
