import type { Heights, LevelBand, PerTrack } from './facts';
import type { Climb } from './geometry';
import { tenth } from './geometry';
import { isDrawn, LevelPicture } from './level-picture';

type LadderBandsProps = { levels: readonly LevelBand[]; agreed?: string; x: PerTrack<number>; y: Climb };

/** The bands between the rails: the agreed one on sunken paper, a line at each threshold. */
export function LadderBands({ levels, agreed, x, y }: LadderBandsProps) {
  const [left, right] = [x.technical, x['soft-skill']];
  const now = levels.findIndex((level) => level.code === agreed);
  return (
    <>
      {now >= 0 && (
        <rect className="band-now" x={left} y={y(now + 1)} width={right - left} height={tenth(y.band)} />
      )}
      <path
        className="band-line"
        d={levels.map((_, index) => `M${left} ${y(index + 1)}H${right}`).join('')}
      />
      <path className="ground" d={`M${left - 28} ${y.ground}H${right + 28}`} />
    </>
  );
}

/** Level names, and what the gate still asks, set where the rung does not cross them. */
export function LadderNames({ levels, agreed, x, y, heights }: LadderBandsProps & { heights: Heights }) {
  const middle = tenth((x.technical + x['soft-skill']) / 2);
  const free = clearOfRung(y(heights.technical), y(heights['soft-skill']), x['soft-skill'] - x.technical);
  return levels.map((level, index) => {
    const [low, high] = [y(index), y(index + 1)];
    const name = free([low - 10, (low + high) / 2 + 4, high + 18]);
    const gate = free([high + 17, high + 34, high + 51].filter((at) => Math.abs(at - name) > 15));
    return (
      <g key={level.code} className={level.code === agreed ? 'band-name now' : 'band-name'}>
        <LevelName level={level} x={middle} y={name} />
        {level.gate && y.band > 44 && (
          <text className="band-gate" x={middle} y={gate}>
            {level.gate}
          </text>
        )}
      </g>
    );
  });
}

const picture = 14;

/** Picture and name, centred together; the width of the words is estimated at 6 px a letter. */
function LevelName({ level, x, y }: { level: LevelBand; x: number; y: number }) {
  if (!level.icon || !isDrawn(level.icon))
    return (
      <text x={x} y={y}>
        {[level.icon, level.name].filter(Boolean).join(' ')}
      </text>
    );
  const start = tenth(x - (level.name.length * 6 + picture + 5) / 2);
  return (
    <>
      <LevelPicture icon={level.icon} size={picture} x={start} y={y - picture + 2} />
      <text x={tenth(x + (picture + 5) / 2)} y={y}>
        {level.name}
      </text>
    </>
  );
}

/** Picks the first baseline whose words (about 90 px wide) keep clear of the rung, else the first of all. */
function clearOfRung(left: number, right: number, width: number) {
  const crossing = (left + right) / 2;
  const room = 11 + (Math.abs(left - right) / width) * 45;
  return (baselines: number[]) =>
    tenth(baselines.find((at) => Math.abs(at - 4 - crossing) > room) ?? baselines[0] ?? 0);
}
