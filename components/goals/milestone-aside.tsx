import { LevelName } from '@/components/frameworks/level-name';
import { Sheet } from '@/components/ui/sheet';
import type { Framework } from '@/lib/frameworks/document';
import type { Place } from '@/lib/frameworks/place';
import { sayEvidenceRule } from '@/lib/frameworks/say-evidence-rule';
import { MilestoneChip } from './milestone-chip';

type MilestoneAsideProps = {
  framework: Framework;
  place: Place;
  /** when the page's own title is the milestone's name */
  title?: string;
};

/** The text of a milestone beside a form: what one would see, and what would count. */
export function MilestoneAside({ framework, place, title }: MilestoneAsideProps) {
  const { milestone, competency, level } = place;
  return (
    <Sheet id="milestone-text" title={title ?? milestone.name} tone="sunken" className="self-start">
      <div className="grid gap-3">
        <p className="flex flex-wrap items-center gap-2 text-13 text-ink-2">
          <MilestoneChip framework={framework} code={milestone.code} />
          <LevelName level={level} size={15} />
          <span>{competency.name}</span>
        </p>
        <div>
          <p className="text-13 text-ink-3">You would see, for example</p>
          <ul className="list-disc pl-5">
            {milestone.behaviours.map((behaviour) => (
              <li key={behaviour}>{behaviour}</li>
            ))}
          </ul>
        </div>
        <p className="text-ink-2">
          <span className="text-13 text-ink-3">What would count</span>
          <br />
          {sayEvidenceRule(milestone.evidence, framework.evidenceKinds)}.
        </p>
        <p className="text-ink-2">
          <span className="text-13 text-ink-3">Who is better off</span>
          <br />
          {milestone.betterOff}
        </p>
      </div>
    </Sheet>
  );
}
