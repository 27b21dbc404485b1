import { isDrawn, LevelPicture } from '@/components/charts/level-picture';

/** The icon of a level. Decoration: the level's name always stands beside it. */
export function LevelIcon({ icon, size = 20 }: { icon: string; size?: number }) {
  return (
    <span className="level-icon" aria-hidden="true">
      {isDrawn(icon) ? <LevelPicture icon={icon} size={size} /> : icon}
    </span>
  );
}
