import type { Framework, Milestone } from './document';
import { enabledOnly } from './enabled';

export type MilestoneGroup = { label: string; options: { value: string; label: string }[] };

/** Every milestone under its competency, for a select: "T1-J1 Turns raw data into …". `except` is left out. */
export function milestoneChoices(framework: Framework, except: string[] = []): MilestoneGroup[] {
  const shown = enabledOnly(framework);
  return shown.competencies
    .map(({ code, name }) => ({
      label: `${code} ${name}`,
      options: shown.milestones
        .filter((each) => each.competency === code && !except.includes(each.code))
        .map((each) => ({ value: each.code, label: `${each.code} ${each.name}` })),
    }))
    .filter((group) => group.options.length > 0);
}

/** What a milestone can be merged with: others of its level, its own competency first. */
export function sameLevel(framework: Framework, { code, competency, level }: Milestone): MilestoneGroup[] {
  const others = framework.milestones.filter((each) => each.level !== level).map((each) => each.code);
  const groups = milestoneChoices(framework, [code, ...others]);
  const own = (group: MilestoneGroup) => group.label.startsWith(`${competency} `);
  return [...groups.filter(own), ...groups.filter((group) => !own(group))];
}
