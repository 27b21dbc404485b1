import type { FoundMark } from './capture';

export type KnownGoal = { id: string; number: number; title: string };
/** A mark whose goal or milestone exists; everything else that was found stays text (add-5). */
export type Mark = Omit<FoundMark, 'ref'> & { goalId?: string; milestone?: string };

/** Looks up what the markers name: goals by number or title, milestones by code. Unknown ones fall away. */
export function knownMarks(found: FoundMark[], goals: KnownGoal[], codes: string[]): Mark[] {
  const milestones = new Map(codes.map((code) => [code.toUpperCase(), code]));
  return found.flatMap(({ ref = '', ...mark }): Mark[] => {
    if (mark.kind === 'goal') {
      const goal = goalCalled(ref, goals);
      return goal ? [{ ...mark, goalId: goal.id }] : [];
    }
    if (mark.kind !== 'milestone') return [mark];
    const milestone = milestones.get(ref);
    return milestone ? [{ ...mark, milestone }] : [];
  });
}

/** By number; else by its whole title; else by words that only one title holds. */
function goalCalled(ref: string, goals: KnownGoal[]): KnownGoal | undefined {
  const number = /^G-(\d+)$/.exec(ref)?.[1];
  if (number) return goals.find((goal) => goal.number === Number(number));
  const words = ref.toLowerCase();
  if (!words) return undefined;
  const whole = goals.filter((goal) => goal.title.toLowerCase() === words);
  if (whole.length > 0) return whole[0];
  const part = goals.filter((goal) => goal.title.toLowerCase().includes(words));
  return part.length === 1 ? part[0] : undefined;
}
