import { idOf, type Load } from './load-people.ts';

/** What the demo team shows of its own accord: wins on walls, and what some may be asked about. */
export async function loadProfile({ tx, clock, ids }: Load): Promise<void> {
  for (const [key, ago] of wall)
    await tx`insert into wall_notes (person_id, evidence_id, body, pinned_at)
      select e.person_id, e.id, e.title, ${clock.at(ago, 90)} from evidence e where e.id = ${idOf(ids, key)}`;
  for (const [person, most] of askable)
    await tx`insert into guide_offers (person_id, milestone, offered_at)
      select s.person_id, s.milestone, ${clock.at(20)} from standing s
      where s.person_id = ${idOf(ids, person)} and s.standing = 'met' order by s.milestone desc limit ${most}`;
}

const wall = [
  ['p-sticky', 120],
  ['p-win2', 12],
  ['j-win', 30],
] as const;

const askable = [
  ['kwame', 3],
  ['priya', 2],
] as const;
