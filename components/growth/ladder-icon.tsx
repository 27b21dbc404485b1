import { LadderGlyph } from '@/components/charts/ladder-glyph';
import type { Framework } from '@/lib/frameworks/document';
import type { StandingRow } from '@/lib/growth/progress';
import { ladderFacts, workingLevel } from '@/lib/growth/working-level';

type LadderIconProps = {
  /** enabled levels only */
  framework: Framework;
  agreed: string;
  standings: StandingRow[];
};

/** A person's ladder in the size of an icon, with its counts in words. */
export function LadderIcon({ framework, agreed, standings }: LadderIconProps) {
  const { heights, labels } = ladderFacts(framework, standings, workingLevel(framework, agreed, standings));
  return (
    <LadderGlyph
      heights={heights}
      levels={framework.levels.length}
      label={`${labels.technical}, ${labels['soft-skill']}`}
    />
  );
}
