import type { Item } from '../story.ts';
import { kwame } from './kwame.ts';

const repo = 'https://git.harbour.example';

const priya: Item[] = [
  { key: 'p-dup', who: 'priya', kind: 'A', ago: 310, title: 'Near-duplicate photos removed, with counts before and after', url: `${repo}/shelf-vision/pull/214`, context: 'shelf-vision', milestones: ['T1-J1'], body: '11.3 % of 84,000 photos were the same aisle two seconds apart. The rule for "same" is in the description, and was argued about.' },
  { key: 'p-rerun', who: 'priya', kind: 'A', ago: 298, title: 'Clean-up as a script that anyone can rerun', url: `${repo}/shelf-vision/pull/231`, context: 'shelf-vision', milestones: ['T1-J2'], running: true },
  { key: 'p-run', who: 'priya', kind: 'A', ago: 286, title: 'Run 47: configuration, log and the second run beside it', url: `${repo}/shelf-vision/runs/47`, context: 'shelf-vision', milestones: ['T2-J1'] },
  { key: 'p-honest', who: 'priya', kind: 'N', ago: 276, title: 'The honest number is seven points lower', body: 'We had two shops in both halves of the split. Split by shop, the score is 0.81, not 0.88. I think 0.81 is the one to plan with.', context: 'shelf-vision', milestones: ['T2-J2'] },
  { key: 'p-nms', who: 'priya', kind: 'A', ago: 260, title: 'Non-maximum suppression from scratch, equal on 200 boxes', url: `${repo}/shelf-vision/pull/260`, context: 'shelf-vision', milestones: ['T3-J2'] },
  { key: 'p-dark', who: 'priya', kind: 'A', ago: 244, title: 'A dark frame now means unknown', url: `${repo}/shelf-vision/pull/277`, context: 'shelf-vision', milestones: ['T3-J3'], running: true },
  { key: 'p-sticky', who: 'priya', kind: 'W', ago: 212, title: 'The export was slow because of one print. One. Print.', context: 'shelf-vision', milestones: ['T6-J1'] },
  { key: 'p-lyon', who: 'priya', kind: 'N', ago: 191, title: 'Asked about Lyon in the Monday meeting', body: 'Are the Lyon shops in the test set? They were not. We moved the release by three days.', context: 'Monday meeting', milestones: ['P1-J1'] },
  { key: 'p-calib', who: 'priya', kind: 'A', ago: 176, title: 'Scores that mean what they say', url: `${repo}/shelf-vision/pull/301`, context: 'shelf-vision', milestones: ['P7-J1'] },
  { key: 'p-calib-r', who: 'priya', kind: 'R', ago: 174, title: 'What I took from the chapter on calibration', body: 'I had read "confidence" as "confidence". It is a number somebody has to earn.', milestones: ['P7-J1'], audience: 'pair' },
  { key: 'p-late', who: 'priya', kind: 'N', ago: 150, title: 'Two days late, said on day one', body: 'The matching step needs two more days. Until then this smaller version can ship; it covers the straight shelves.', context: 'planogram', milestones: ['P6-J1'] },
  { key: 'p-field', who: 'priya', kind: 'W', ago: 136, title: 'Handbook: why the model cannot see the whole shelf', context: 'handbook', milestones: ['T5-J1'] },
  { key: 'p-quant', who: 'priya', kind: 'A', ago: 108, title: 'Shelf model on the handheld, 3.8× faster', url: `${repo}/handheld/pull/12`, context: 'handheld', milestones: ['P8-J1'] },
  { key: 'p-quant-t4', who: 'priya', kind: 'A', ago: 107, title: 'Profile of the handheld model before anything was touched', url: `${repo}/handheld/pull/9`, context: 'handheld', milestones: ['T4-M1'] },
  { key: 'p-quant-r', who: 'priya', kind: 'R', ago: 106, title: 'Two weeks outside my comfort zone', body: 'I expected to fail at the arithmetic. I nearly failed at asking.', milestones: ['P8-J1'], audience: 'pair' },
  { key: 'p-quant-m', who: 'priya', kind: 'M', ago: 107, title: '412 ms → 108 ms a frame, one point of recall', context: 'handheld', milestones: ['T4-M1'] },
  { key: 'p-ship', who: 'priya', kind: 'A', ago: 96, title: 'Empty-shelf hint, merged and in use in nine shops', url: `${repo}/handheld/pull/20`, context: 'handheld', milestones: ['T3-J1'] },
  { key: 'p-weeks', who: 'priya', kind: 'N', ago: 80, title: 'Eight weeks of learning time, summer included', milestones: ['P7-J2'] },
  { key: 'p-weeks-r', who: 'priya', kind: 'R', ago: 79, title: 'What twenty minutes a day adds up to', body: 'Eleven papers skimmed, three read, one understood. I would sign up for that rate again.', milestones: ['P7-J2'], audience: 'pair' },
  { key: 'p-drift', who: 'priya', kind: 'A', ago: 54, title: 'Range and schema checks fail the build', url: `${repo}/shelf-vision/pull/344`, context: 'shelf-vision', milestones: ['T1-M1'] },
  { key: 'p-drift-m', who: 'priya', kind: 'M', ago: 50, title: 'Drift noticed 4 days before the first complaint', body: 'Before: 0 of 3 repaints noticed by us first. After: 1 of 1.', context: 'shelf-vision', milestones: ['T1-M1'] },
  { key: 'p-restate', who: 'priya', kind: 'N', ago: 22, title: 'Sofia said it back: it counts what it can see, and says when it cannot', context: 'product review', milestones: ['P1-M1'] },
  { key: 'p-win1', who: 'priya', kind: 'W', ago: 9, title: 'Tomás found the missing README step. I had walked past it for a year.', milestones: [], audience: 'private' },
  { key: 'p-win2', who: 'priya', kind: 'W', ago: 3, title: 'Handheld start-up: 9 seconds less, by deleting code', context: 'handheld', milestones: [], audience: 'private' },
];

const jonas: Item[] = [
  { key: 'j-swap', who: 'jonas', kind: 'A', ago: 330, title: '1,900 swapped freezer labels found by two old models disagreeing', url: `${repo}/shelf-vision/pull/198`, context: 'freezer aisle', milestones: ['T1-J1'] },
  { key: 'j-readme', who: 'jonas', kind: 'A', ago: 322, title: 'Label repair with README and checked assumptions', url: `${repo}/shelf-vision/pull/203`, context: 'freezer aisle', milestones: ['T1-J2'], running: true },
  { key: 'j-night', who: 'jonas', kind: 'A', ago: 304, title: 'Nightly run repeated to the third decimal', url: `${repo}/forecast/runs/900`, context: 'forecast', milestones: ['T2-J1'] },
  { key: 'j-lookup', who: 'jonas', kind: 'N', ago: 291, title: 'Beaten by a lookup table', body: 'Last week\'s number, looked up, is two points better than the model. The report says so on its first page.', context: 'price tags', milestones: ['T2-J2'] },
  { key: 'j-tag', who: 'jonas', kind: 'A', ago: 262, title: 'Price-tag reader in use in Bremen', url: `${repo}/tags/pull/31`, context: 'price tags', milestones: ['T3-J1'] },
  { key: 'j-focal', who: 'jonas', kind: 'A', ago: 249, title: 'Focal loss from the formula, checked to 1e-7', url: `${repo}/tags/pull/36`, context: 'price tags', milestones: ['T3-J2'] },
  { key: 'j-beach', who: 'jonas', kind: 'A', ago: 233, title: 'The beach video incident: alert and edge cases', url: `${repo}/tags/pull/44`, context: 'price tags', milestones: ['T3-J3'] },
  { key: 'j-handbook', who: 'jonas', kind: 'W', ago: 192, title: 'Handbook: one question, what was tried, where the answer lives', context: 'handbook', milestones: ['T5-J1'] },
  { key: 'j-batch', who: 'jonas', kind: 'W', ago: 181, title: 'A batch of one is not a batch: flaky export solved for three teams', context: 'export', milestones: ['T6-J1'] },
  { key: 'j-early', who: 'jonas', kind: 'A', ago: 153, title: 'My part of the planogram plan, and the migration nobody wanted', url: `${repo}/planogram/pull/77`, context: 'planogram', milestones: ['P6-J1'], running: true },
  { key: 'j-causal', who: 'jonas', kind: 'A', ago: 136, title: 'Hold out shops, not days', url: `${repo}/tags/pull/60`, context: 'price tags', milestones: ['P7-J1'] },
  { key: 'j-causal-r', who: 'jonas', kind: 'R', ago: 135, title: 'What the causal course changed', body: 'I stopped asking whether it works and started asking compared with what.', milestones: ['P7-J1'], audience: 'pair' },
  { key: 'j-thursday', who: 'jonas', kind: 'N', ago: 122, title: 'Eight Thursdays', milestones: ['P7-J2'] },
  { key: 'j-thursday-r', who: 'jonas', kind: 'R', ago: 121, title: 'Reading in the bath counts', body: 'The habit matters more than the chair.', milestones: ['P7-J2'], audience: 'pair' },
  { key: 'j-stuck', who: 'jonas', kind: 'N', ago: 94, title: 'Stuck for a week, and said so', body: 'I do not know where the time goes. On Monday I will know, because I will measure.', context: 'handheld', milestones: ['P8-J1'] },
  { key: 'j-stuck-r', who: 'jonas', kind: 'R', ago: 92, title: 'A profile instead of a guess', body: 'The guess was wrong by a factor of nine.', milestones: ['P8-J1'], audience: 'pair' },
  { key: 'j-bremen', who: 'jonas', kind: 'N', ago: 25, title: 'We test in Bremen first', body: 'Said in the planning, unprepared: Bremen has both kinds of shelves, so a day there tells us what a week elsewhere would. The plan changed.', context: 'planning', milestones: ['P1-J1'] },
  { key: 'j-win', who: 'jonas', kind: 'W', ago: 2, title: 'Nine seconds in the planning, again', milestones: [], audience: 'private' },
];

const others: Item[] = [
  { key: 'm-labels', who: 'mei', kind: 'A', ago: 250, title: 'Angry is not urgent: label guide and clean-up', url: `${repo}/router/pull/18`, context: 'ticket-router', milestones: ['T1-J1'], body: 'Agreement between labellers went from 0.61 to 0.78.' },
  { key: 'm-router', who: 'mei', kind: 'A', ago: 233, title: 'Router retrained twice, same number', url: `${repo}/router/runs/12`, context: 'ticket-router', milestones: ['T2-J1'] },
  { key: 'm-word', who: 'mei', kind: 'W', ago: 219, title: 'One Portuguese word sent 300 tickets to billing', context: 'ticket-router', milestones: ['T6-J1'] },
  { key: 'm-token', who: 'mei', kind: 'A', ago: 205, title: 'Tokeniser by hand; the one difference was our bug', url: `${repo}/router/pull/29`, context: 'ticket-router', milestones: ['T3-J2'] },
  { key: 'm-button', who: 'mei', kind: 'A', ago: 191, title: 'The "wrong desk?" button', url: `${repo}/router/pull/33`, context: 'ticket-router', milestones: ['T3-J1'] },
  { key: 'm-fallback', who: 'mei', kind: 'A', ago: 177, title: 'Unknown language goes to a person', url: `${repo}/router/pull/38`, context: 'ticket-router', milestones: ['T3-J3'], running: true },
  { key: 'm-update', who: 'mei', kind: 'A', ago: 163, title: 'An update that needed no call', url: `${repo}/router/issues/91`, context: 'ticket-router', milestones: ['P1-J2'] },
  { key: 'm-unsure', who: 'mei', kind: 'A', ago: 112, title: 'Unsure tickets go to people first', url: `${repo}/router/pull/52`, context: 'ticket-router', milestones: ['P7-J1'] },
  { key: 'm-unsure-r', who: 'mei', kind: 'R', ago: 108, title: 'What active learning looks like on a Tuesday', body: 'It looks like a queue, and a person who is glad to be asked.', milestones: ['P7-J1'], audience: 'pair' },
  { key: 'a-holiday', who: 'aicha', kind: 'A', ago: 354, title: 'One holiday table for three countries, eleven contradictions listed', url: `${repo}/forecast/pull/5`, context: 'demand forecast', milestones: ['T1-J1'] },
  { key: 'a-base', who: 'aicha', kind: 'A', ago: 276, title: 'The baseline page', url: `${repo}/forecast/pull/21`, context: 'demand forecast', milestones: ['T2-J2'] },
  { key: 'a-holt', who: 'aicha', kind: 'A', ago: 231, title: 'Holt–Winters by hand', url: `${repo}/forecast/pull/34`, context: 'demand forecast', milestones: ['T3-J2'] },
  { key: 'a-why', who: 'aicha', kind: 'A', ago: 189, title: 'Why this number? shows last year beside it', url: `${repo}/forecast/pull/40`, context: 'demand forecast', milestones: ['T3-J1'] },
  { key: 'a-cheap', who: 'aicha', kind: 'N', ago: 104, title: 'For whom is the forecast wrong cheaply?', body: 'Bread is thrown away, batteries are not. The same error costs forty times as much on one shelf.', context: 'planning', milestones: ['P5-J1'] },
  { key: 'r-win', who: 'ravi', kind: 'W', ago: 12, title: 'Router tests run in four minutes instead of eleven', context: 'ticket-router', milestones: [], audience: 'private' },
];

export const evidence: Item[] = [...priya, ...jonas, ...others, ...kwame];
