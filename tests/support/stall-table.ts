import { intervalsOf } from '@/lib/mentorships/rhythm';
import { type PairHistory, pairHealth } from '@/lib/mentorships/stall';
import { teamRhythm } from '@/lib/mentorships/team-rhythm';
import { addActiveDays, addDays, type Day } from '@/lib/people/active-days';
import { dice, type Kind, kinds, type SimulatedPair, simulate } from './stall-simulator';

/** The first day on which a rule flags a pair that does not meet again. */
type Rule = (pair: PairHistory, since: Day) => Day;
export type Row = { rule: string; kind: Kind | 'all'; gaps: number; falseAlarms: number; detected: number };

/** Fixed limits of other products, in days of the calendar: they know of no leave and no rhythm. */
const rules: [string, Rule][] = [
  ['Rung', (pair, since) => pairHealth(pair, since).facts.needsAttentionOn],
  ...[21, 45, 60].map((limit): [string, Rule] => [
    `fixed ${limit} days`,
    (_, since) => addDays(since, limit + 1),
  ]),
];

/**
 * Teams of six pairs, one of each kind, one team a seed. A false alarm is an interval that ended in a session of its own
 * accord and was flagged on any of its days; every interval of a pair is judged by what was known before it. A stop is
 * detected when it is flagged by the day two cadences of the true rhythm have passed since the last session, leave not counted.
 */
export function stallTable(seeds: number[]): Row[] {
  const teams = seeds.map((seed) => {
    const roll = dice(seed);
    return kinds.map((kind) => simulate(kind, roll));
  });
  return rules.flatMap(([rule, flagsOn]) => {
    const judged = teams.flatMap((team) => team.map((pair) => judge(pair, team, flagsOn)));
    return [...kinds, 'all' as const].map((kind) => rowOf(rule, kind, judged));
  });
}

type Judged = { kind: Kind; gaps: number; alarms: number; detected: boolean };

function rowOf(rule: string, kind: Row['kind'], judged: Judged[]): Row {
  const these = judged.filter((each) => kind === 'all' || each.kind === kind);
  const gaps = sum(these.map((each) => each.gaps));
  const falseAlarms = sum(these.map((each) => each.alarms)) / gaps;
  const detected = these.filter((each) => each.detected).length / these.length;
  return { rule, kind, gaps, falseAlarms, detected };
}

function judge(pair: SimulatedPair, others: SimulatedPair[], flagsOn: Rule): Judged {
  const rest = others.filter((other) => other !== pair);
  const team = teamRhythm(
    rest.map(({ heldOn, leave, cadenceDays }) => ({ intervals: intervalsOf(heldOn, leave), cadenceDays })),
  );
  const known = { ...pair, team, idleGoals: null, nextPlannedOn: null };
  const alarms = pair.heldOn.filter((next, at) => {
    const before = pair.heldOn[at - 1] ?? pair.startedOn;
    return flagsOn({ ...known, heldOn: pair.heldOn.slice(0, at) }, before) < next;
  });
  const last = pair.heldOn.at(-1) ?? pair.startedOn;
  const twoMissed = addActiveDays(last, Math.ceil(2 * pair.rhythm), pair.leave);
  const detected = flagsOn(known, last) <= twoMissed;
  return { kind: pair.kind, gaps: pair.heldOn.length, alarms: alarms.length, detected };
}

/** As a table to read, in per cent. */
export function printed(rows: Row[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(9);
  const line = ({ rule, kind, gaps, falseAlarms, detected }: Row) =>
    `${rule.padEnd(15)}${kind.padEnd(10)}${String(gaps).padStart(9)}${percent(falseAlarms).padStart(14)}${percent(detected).padStart(26)}`;
  const head = `${'rule'.padEnd(15)}${'pairs'.padEnd(10)}${'intervals'.padStart(9)}${'false alarms'.padStart(14)}${'stop seen in two cadences'.padStart(26)}`;
  return [head, ...rows.map(line)].join('\n');
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
