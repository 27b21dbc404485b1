import type { Framework } from '@/lib/frameworks/document';
import type { When } from '@/lib/growth/as-of';
import type { Wanted } from '@/lib/growth/opportunity-record';
import { dayOf } from '@/lib/people/active-days';
import type { ReportOverview } from '@/lib/teams/overview';
import type { PairOfTeam } from '@/lib/teams/pairs';
import { stalledOf } from '@/lib/teams/queue';
import { queueOf } from '@/lib/teams/queue-lines';
import { groupsOf } from '@/lib/teams/standing-of-team';
import { MondayQueue } from './monday-queue';

type TeamQueueProps = {
  framework: Framework;
  team: ReportOverview[];
  pairs: PairOfTeam[];
  wanted: Wanted[];
  when: When;
};

/** The queue of today; who is asked as a mentor finds it on My mentees. A past day has none. */
export function TeamQueue({ framework, team, pairs, wanted, when }: TeamQueueProps) {
  const today = dayOf(when.now, when.zone);
  const { stalled, aside } = stalledOf(pairs, today);
  const groups = groupsOf(framework, team, when.now);
  const asked = wanted.filter((one) => !one.mentor);
  return (
    <MondayQueue queue={queueOf(framework, { groups, wanted: asked, stalled })} aside={aside} today={today} />
  );
}
