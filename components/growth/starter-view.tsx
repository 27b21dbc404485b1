import type { Route } from 'next';
import { TrackMark } from '@/components/frameworks/track-mark';
import { Link } from '@/components/ui/link';
import type { Framework } from '@/lib/frameworks/document';

/** The few competencies a newcomer sees first; the others are one click away. Only a filter of what is shown. */
export function StarterView({ framework, level }: { framework: Framework; level: string }) {
  const shown = framework.starterView.flatMap(
    (code) => framework.competencies.find((each) => each.code === code) ?? [],
  );
  const more = framework.competencies.length - shown.length;
  return (
    <div className="starter">
      <ul>
        {shown.map((competency) => (
          <li key={competency.code}>
            <p>
              <TrackMark track={competency.track} />{' '}
              <Link href={`/framework/${competency.code}` as Route}>{competency.name}</Link>
            </p>
            <p className="quiet text-13">{firstOf(framework, competency.code, level) ?? competency.about}</p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <Link href="/framework">{more} more competencies</Link>
        </p>
      )}
    </div>
  );
}

function firstOf(framework: Framework, competency: string, level: string): string | undefined {
  return framework.milestones.find((each) => each.competency === competency && each.level === level)?.name;
}
