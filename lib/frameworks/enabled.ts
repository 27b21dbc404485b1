import type { Framework, Gate } from './document';

/** The framework as it is lived in: disabled levels vanish, and the gates beside them merge into one. */
export function enabledOnly(framework: Framework): Framework {
  const off = framework.levels.filter((level) => !level.enabled).map((level) => level.code);
  return {
    ...framework,
    levels: framework.levels.filter((level) => level.enabled),
    milestones: framework.milestones.filter((milestone) => !off.includes(milestone.level)),
    gates: off.reduce((gates, level) => skipLevel(gates, level, framework), framework.gates),
  };
}

/** A gate into the level and one out of it become one that asks for all that both asked for and that is left. */
function skipLevel(gates: Gate[], level: string, framework: Framework): Gate[] {
  const into = gates.find((gate) => gate.to === level);
  const out = gates.find((gate) => gate.from === level);
  const others = gates.filter((gate) => gate !== into && gate !== out);
  if (!into || !out) return others;
  const left = (code: string) => framework.milestones.find((each) => each.code === code)?.level !== level;
  const merged: Gate = {
    from: into.from,
    to: out.to,
    milestones: [...into.milestones, ...out.milestones].filter(left),
    waivers: into.waivers + out.waivers,
    floors: out.floors,
    onRecord: [...new Set([...into.onRecord, ...out.onRecord])],
  };
  return [...others, merged];
}
