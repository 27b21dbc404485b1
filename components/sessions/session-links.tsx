import type { Route } from 'next';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import type { Track } from '@/db/enums';
import type { LinkedGoal } from '@/lib/sessions/record';

export type LinkedMilestone = { code: string; name: string; track: Track };

/** Goals and milestones this session touched. */
export function SessionLinks({ goals, milestones }: { goals: LinkedGoal[]; milestones: LinkedMilestone[] }) {
  return (
    <ul className="grid gap-3">
      {goals.map((goal) => (
        <li key={goal.id}>
          <Link href={`/goals/G-${goal.number}` as Route}>
            <span className="text-ink-3">G-{goal.number}</span> {goal.title}
          </Link>
        </li>
      ))}
      {milestones.map(({ code, name, track }) => (
        <li key={code} className="flex flex-wrap items-baseline gap-2">
          <Chip kind={track} href={`/framework/milestones/${code}`}>
            {code}
          </Chip>
          {name}
        </li>
      ))}
    </ul>
  );
}
