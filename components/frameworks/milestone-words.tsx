import { Sheet } from '@/components/ui/sheet';
import type { Framework, Level, Milestone } from '@/lib/frameworks/document';
import { listedKinds, parseEvidenceRule } from '@/lib/frameworks/evidence-rule';
import { sayEvidenceRule } from '@/lib/frameworks/say-evidence-rule';
import { sayMinimum } from '@/lib/frameworks/say-minimum';

type MilestoneWordsProps = { milestone: Milestone; level: Level; framework: Framework };

/** What a milestone looks like, what shows it, and whom it serves. */
export function MilestoneWords({ milestone, level, framework }: MilestoneWordsProps) {
  const kinds = listedKinds(parseEvidenceRule(milestone.evidence));
  const rule = sayEvidenceRule(milestone.evidence, framework.evidenceKinds);
  return (
    <>
      <Sheet id="seen" title="You would see, for example">
        <ul className="examples large">
          {milestone.behaviours.map((behaviour) => (
            <li key={behaviour}>{behaviour}</li>
          ))}
        </ul>
        <p className="quiet mt-4">Examples, not a list to tick off: other acts can show the same.</p>
        <p className="better-off">
          <strong>Who is better off?</strong> {milestone.betterOff}
        </p>
      </Sheet>
      <Sheet id="counts" title="Evidence that counts">
        <p className="text-16">{rule.charAt(0).toUpperCase() + rule.slice(1)}.</p>
        <ul className="examples mt-3">
          {sayMinimum(level.minimum).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          <li>A reflection alone never suffices, and nobody signs off an own milestone</li>
        </ul>
        <dl className="kinds">
          {framework.evidenceKinds
            .filter((kind) => kinds.includes(kind.code))
            .map((kind) => (
              <div key={kind.code}>
                <dt>{kind.name}</dt>
                <dd>{kind.examples}</dd>
              </div>
            ))}
        </dl>
      </Sheet>
    </>
  );
}

const marks: Record<Milestone['mark'], string> = {
  DOC: 'The document says so.',
  'DOC~': 'A fair reading of the document.',
  FIELD: 'Not in the document; the profession expects it.',
};

/** Where a milestone comes from, in one sentence. */
export const sayMark = (mark: Milestone['mark']): string => marks[mark];
