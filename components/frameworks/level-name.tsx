import type { Level } from '@/lib/frameworks/document';
import { LevelIcon } from './level-icon';

/** A level's icon and name. */
export function LevelName({ level, size }: { level: Pick<Level, 'icon' | 'name'>; size?: number }) {
  return (
    <span className="level-name">
      <LevelIcon icon={level.icon} size={size} />
      <span className="level-word">{level.name}</span>
    </span>
  );
}
