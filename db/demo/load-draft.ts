import { readFile } from 'node:fs/promises';
import type { Load } from './load-people.ts';

const shipped = new URL('../frameworks/ml-junior-to-senior.yaml', import.meta.url);

/** What the next wording says otherwise than the shipped file: the demo team's own change first, then two lines that wait. */
const edits: [old: string, now: string][] = [
  ['version: "1.0"', 'version: "2.1"'],
  ['name: Reads an evaluation honestly', 'name: Reads an evaluation honestly, and says for whom it holds'],
  [
    '- names one way the number could mislead',
    '- names one way the number could mislead\n      - says for which users the number does not hold',
  ],
  ['- finds missing, duplicate and wrongly labelled rows', '- finds missing, duplicate and mislabelled rows'],
  ['changes: []', 'changes:\n  - { kind: reworded, from: [T1-J1], to: [T1-J1] }'],
];

/** A draft on an admin's desk: one wording fix over the version the demo team lives in. Left out where that is another one. */
export async function loadFrameworkDraft({ tx, ids }: Load): Promise<void> {
  const [now] = await tx<{ id: string; version: string }[]>`
    select id, version from framework_versions where id = framework_in_force() and origin = 'demo' and version = '2.0'`;
  const file = await readFile(shipped, 'utf8');
  if (!now || !edits.every(([old]) => file.includes(old))) return;
  const text = edits.reduce((so, [old, next]) => so.replace(old, next), file);
  await tx`insert into framework_drafts (based_on_id, text, saved_by) values (${now.id}, ${text}, ${String(ids.get('ada'))})
    on conflict do nothing`;
}
