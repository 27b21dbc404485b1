/** Check-ins of the canary world: in each pair another moment of one, so that every relation meets the reveal and its before. */
import { type PairName, pairs } from './canary-cast';
import { type Add, day, words } from './canary-words';
import type { World } from './canary-world';

type Side = 'mentor' | 'mentee';
/** Who has handed in how many days ago, who has answers that are not handed in, and whether it is closed. */
type Moment = { halves: Partial<Record<Side, number>>; drafts?: Side[]; closed?: true };

export const moments: Partial<Record<PairName, Moment>> = {
  growth: { halves: { mentor: 2, mentee: 1 } },
  technical: { halves: { mentor: 2 }, drafts: ['mentee'] },
  welcome: { halves: { mentee: 15 }, closed: true },
  boxed: { halves: { mentee: 13 }, drafts: ['mentor'] },
  craft: { halves: {}, drafts: ['mentor', 'mentee'] },
  former: { halves: { mentor: 36, mentee: 35 } },
  faded: { halves: { mentor: 33 }, drafts: ['mentee'] },
};

/** May both sides read what was given? */
export function isRevealed(name: PairName): boolean {
  const { mentor, mentee } = moments[name]?.halves ?? {};
  return (mentor !== undefined && mentee !== undefined) || Math.max(mentor ?? 0, mentee ?? 0) >= 14;
}

export async function addCheckIns(add: Add, world: World) {
  for (const [name, moment] of Object.entries(moments)) await addOne(add, world, name as PairName, moment);
  await addAppeal(add, world);
}

/** One answer somebody else was asked to weigh; they read it, and no other of that check-in. */
async function addAppeal(add: Add, { people, rows, version }: World) {
  const { mentor, mentee } = pairs.growth;
  const check_in_id = rows['growth check-in'];
  const rated = { check_in_id, framework_version_id: version, milestone: 'T1-J2' };
  await add('ratings', { ...rated, kind: 'self', rater_id: people[mentee], answer: 'exceeding' });
  const its = { kind: 'mentor', rater_id: people[mentor], answer: 'meeting' };
  const { id } = await add('ratings', { ...rated, ...its });
  rows['answer that is weighed'] = id;
  const two = { person_id: people[mentee], mentor_id: people[mentor], raised_by: people[mentee] };
  const disagreement = await add('disagreements', {
    ...two,
    milestone: 'T1-J2',
    rating_id: id,
    reason: words('appeal'),
  });
  await add('second_ratings', {
    disagreement_id: disagreement.id,
    rater_id: people.otto,
    asked_by: people[mentee],
  });
}

async function addOne(add: Add, { people, pairs: ids, rows, version }: World, name: PairName, at: Moment) {
  const { mentor, mentee } = pairs[name];
  const closed = at.closed
    ? { closed_at: day(0), closed_by: people[mentee], outcome: 'agreed-to-differ' }
    : {};
  const { id } = await add('check_ins', {
    mentorship_id: ids[name],
    mentee_id: people[mentee],
    framework_version_id: version,
    level: 'J',
    opened_by: people[mentor],
    opened_at: day(-40),
    ...closed,
  });
  rows[`${name} check-in`] = id;
  for (const [position, milestone] of ['T1-J1', 'T1-J2'].entries())
    await add('check_in_questions', {
      check_in_id: id,
      milestone,
      why: 'never-asked',
      position: position + 1,
    });
  const who = { mentor: people[mentor], mentee: people[mentee] };
  const draft = (side: Side) =>
    add('rating_drafts', {
      check_in_id: id,
      rater_id: who[side],
      milestone: 'T1-J1',
      answer: side === 'mentor' ? 'meeting' : 'exceeding',
    });
  for (const [side, ago] of Object.entries(at.halves) as [Side, number][]) {
    await draft(side);
    const kind = side === 'mentor' ? 'mentor' : 'self';
    await add('check_in_halves', { check_in_id: id, kind, rater_id: who[side], handed_in_at: day(-ago) });
  }
  for (const side of at.drafts ?? []) await draft(side);
}
