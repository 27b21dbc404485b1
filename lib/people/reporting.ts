/** One current reporting line. A person has at most one manager at a time. */
export type ReportingLine = { personId: string; managerId: string };

/** Managers of a person, the direct one first. Never holds the person, and stops where a line comes round. */
export function chainUp(personId: string, lines: ReportingLine[]): string[] {
  const managerOf = new Map(lines.map((line) => [line.personId, line.managerId]));
  const chain: string[] = [];
  let manager = managerOf.get(personId);
  while (manager && manager !== personId && !chain.includes(manager)) {
    chain.push(manager);
    manager = managerOf.get(manager);
  }
  return chain;
}

/** Why this person can't report to this manager, or null: nobody reports to oneself, at any distance. */
export function refusalOfLine(line: ReportingLine, lines: ReportingLine[]): string | null {
  if (line.personId === line.managerId) return 'Nobody reports to oneself.';
  const others = lines.filter((each) => each.personId !== line.personId);
  const comesRound = chainUp(line.managerId, others).includes(line.personId);
  return comesRound ? 'This would make a circle: the manager already reports to this person.' : null;
}
