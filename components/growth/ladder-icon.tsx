import { LadderGlyph } from '@/components/charts/ladder-glyph';
import { LevelIcon } from '@/components/frameworks/level-icon';
import { Avatar } from '@/components/ui/avatar';
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

type PersonIconProps = {
  name: string;
  /** code of the stated or agreed level, if there is one */
  stated: string | null;
  framework: Framework;
  standings: StandingRow[];
};

/**
 * What stands for a person in a list: their ladder; the icon of a level that was only stated, since an empty ladder would
 * say something else; initials for whoever is not on the ladder.
 */
export function PersonIcon({ name, stated, framework, standings }: PersonIconProps) {
  const [lowest] = framework.levels;
  const level = framework.levels.find((each) => each.code === stated);
  if (standings.length > 0 || (level && level === lowest))
    return <LadderIcon framework={framework} agreed={stated ?? lowest?.code ?? ''} standings={standings} />;
  return (
    <span className="person-icon">
      {level ? <LevelIcon icon={level.icon} size={28} /> : <Avatar name={name} />}
    </span>
  );
}
