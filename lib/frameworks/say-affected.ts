import type { Affected } from '@/db/frameworks/affected';

/** Whom a change touches, a line each: counts per milestone and gate, then everybody by name. */
export function sayAffected({ perMilestone, perGate, names }: Affected): string[] {
  const again = perMilestone.some((each) => each.people > 0 || each.waiting > 0);
  return [
    ...perMilestone.map(
      ({ code, people, met, waiting }) =>
        `  ${code}: people with a standing: ${people}; signed off: ${met}; waiting for a sign-off: ${waiting}`,
    ),
    ...perGate.map(({ from, people }) => `  the gate after ${from} is judged anew for mentees: ${people}`),
    again ? `Touched: ${names.join(', ')}` : 'Nobody has to confirm anything anew.',
  ];
}
