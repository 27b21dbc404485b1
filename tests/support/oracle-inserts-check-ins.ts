/** What may be added to check-ins, by whom. */
import { type Name, type PairName, pairs } from './canary-cast';
import { moments } from './canary-check-ins';
import type { World } from './canary-world';
import type { Insert } from './oracle-inserts';

export function checkInsOf(world: World, name: PairName): Insert[] {
  const { mentor, mentee, state } = pairs[name];
  const moment = moments[name];
  const free = state === 'active' && (!moment || moment.closed);
  const answerable = state === 'active' && moment && !moment.closed;
  const of = (by: Name[]) => (answerable ? by : []);
  const check_in_id = world.rows[`${name} check-in`];
  const opened = {
    mentorship_id: world.pairs[name],
    mentee_id: world.people[mentee],
    framework_version_id: world.version,
    level: 'J',
  };
  const add = (says: string, table: string, row: object, as: string, by: Name[]): Insert => ({
    ...{ says: `${says} in ${name}`, table, row: { ...row }, as, by },
  });
  const done = { outcome: 'agreed', closed_at: new Date(), closed_by: world.people[mentee] };
  const both = [mentor, mentee];
  const mayAnswer = both.filter((who) => moment?.halves[who === mentor ? 'mentor' : 'mentee'] === undefined);
  const hasAnswers = (side: 'mentor' | 'mentee') => moment?.drafts?.includes(side) ?? false;
  return [
    add('a check-in', 'check_ins', opened, 'opened_by', free ? both : []),
    add('a check-in closed at birth', 'check_ins', { ...opened, ...done }, 'opened_by', []),
    ...(check_in_id === undefined
      ? []
      : [
          add(
            'an answer',
            'rating_drafts',
            { check_in_id, milestone: 'T1-J2', answer: 'meeting' },
            'rater_id',
            of(mayAnswer),
          ),
          add(
            'an answer to what nobody asked',
            'rating_drafts',
            { check_in_id, milestone: 'T3-J1', answer: 'meeting' },
            'rater_id',
            [],
          ),
          add(
            'the half of the mentee',
            'check_in_halves',
            { check_in_id, kind: 'self' },
            'rater_id',
            of(hasAnswers('mentee') ? [mentee] : []),
          ),
          add(
            'the half of the mentor',
            'check_in_halves',
            { check_in_id, kind: 'mentor' },
            'rater_id',
            of(hasAnswers('mentor') ? [mentor] : []),
          ),
          {
            says: `a later question in ${name}`,
            table: 'check_in_questions',
            row: { check_in_id, milestone: 'T3-J1', why: 'never-asked', position: 3 },
            by: [],
          },
        ]),
  ];
}
