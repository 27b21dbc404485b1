import { Bike, Plane, Rocket } from 'lucide-react';

/** Pictures that many machines lack a face for are drawn; any other icon of a framework is shown as it is written. */
const drawn = [
  { icon: '🚲', Picture: Bike },
  { icon: '✈', Picture: Plane },
  { icon: '🚀', Picture: Rocket },
];

/** The icon of a level. Decoration: the level's name always stands beside it. */
export function LevelIcon({ icon, size = 20 }: { icon: string; size?: number }) {
  const found = drawn.find((each) => icon.startsWith(each.icon));
  return (
    <span className="level-icon" aria-hidden="true">
      {found ? <found.Picture size={size} strokeWidth={1.6} /> : icon}
    </span>
  );
}
