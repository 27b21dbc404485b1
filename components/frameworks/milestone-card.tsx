import type { Route } from 'next';
import type { Mark } from '@/components/charts/facts';
import type { TrackName } from '@/components/charts/glyph';
import { Link } from '@/components/ui/link';
import { StateGlyph } from '@/components/ui/state-glyph';
import type { Framework, Milestone } from '@/lib/frameworks/document';
import { sayEvidenceRule } from '@/lib/frameworks/say-evidence-rule';
import { keepAt } from '@/lib/growth/as-of';

type MilestoneCardProps = {
  milestone: Milestone;
  track: TrackName;
  kinds: Framework['evidenceKinds'];
  mark?: Mark;
  asOf?: string | null;
};

/** One milestone inside its level: name, examples, evidence in words, who is better off. */
export function MilestoneCard({ milestone, track, kinds, mark, asOf }: MilestoneCardProps) {
  return (
    <article className="milestone-card">
      <h3>
        <Link href={keepAt(`/framework/milestones/${milestone.code}`, asOf) as Route}>{milestone.name}</Link>
      </h3>
      <p className="milestone-meta">
        <span className="mark-code">{milestone.code}</span>
        {mark && <StateGlyph state={mark.state} track={track} word={mark.word} />}
      </p>
      <p className="for-example">You would see, for example</p>
      <ul className="examples">
        {milestone.behaviours.map((behaviour) => (
          <li key={behaviour}>{behaviour}</li>
        ))}
      </ul>
      <p className="quiet text-13">
        Shown by {sayEvidenceRule(milestone.evidence, kinds)}. Better off: {milestone.betterOff}.
      </p>
    </article>
  );
}
