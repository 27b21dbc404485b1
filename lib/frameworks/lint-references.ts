import type { Framework, Gate, Milestone } from './document';
import type { Finding } from './lint';

/** Unique codes, and every name in the file leads somewhere. */
export function lintReferences(framework: Framework): Finding[] {
  const { levels, tracks, parts, competencies, milestones, starterView } = framework;
  const known = {
    level: codes(levels),
    track: codes(tracks),
    part: codes(parts),
    competency: codes(competencies),
  };
  return [
    ...[levels, tracks, parts, competencies, milestones, framework.evidenceKinds].flatMap(twice),
    ...competencies.flatMap((each) => [
      ...unknown(each.code, 'track', [each.track], known.track),
      ...unknown(each.code, 'part', [each.part], known.part),
    ]),
    ...milestones.flatMap((each) => [
      ...unknown(each.code, 'competency', [each.competency], known.competency),
      ...unknown(each.code, 'level', [each.level], known.level),
      ...lintMilestone(framework, each),
    ]),
    ...parts.flatMap((each) => unknown(each.code, 'source', [each.source], Object.keys(framework.sources))),
    ...framework.gates.flatMap((gate) => lintGate(framework, gate)),
    ...unknown('starter_view', 'competency', starterView, known.competency),
  ];
}

function lintMilestone(framework: Framework, milestone: Milestone): Finding[] {
  const { code, mark, sources } = milestone;
  const findings = unknown(code, 'source', sources, Object.keys(framework.sources));
  if (!milestone.behaviours.length) findings.push({ at: code, says: 'needs at least one behaviour' });
  if (mark !== 'FIELD' && !sources.length) findings.push({ at: code, says: `${mark} needs a source id` });
  return findings;
}

function lintGate(framework: Framework, gate: Gate): Finding[] {
  const at = `gate ${gate.from} → ${gate.to}`;
  const floors = gate.floors.flatMap((floor) => [...floor.all, ...floor.any.flatMap((any) => any.of)]);
  const empty = floors.filter(
    (code) => !framework.milestones.some((each) => each.competency === code && each.level === gate.to),
  );
  const tooMany = gate.floors.flatMap((floor) => floor.any).filter((any) => any.atLeast > any.of.length);
  return [
    ...unknown(at, 'level', [gate.from, gate.to], codes(framework.levels)),
    ...unknown(at, 'milestone', gate.milestones, codes(framework.milestones)),
    ...unknown(at, 'competency', floors, codes(framework.competencies)),
    ...empty.map((code) => ({ at, says: `${code} has no milestone at the level the gate leads to` })),
    ...tooMany.map((any) => ({ at, says: `asks for ${any.atLeast} of only ${any.of.length}` })),
  ];
}

function codes(list: { code: string }[]): string[] {
  return list.map((each) => each.code);
}

function twice(list: { code: string }[]): Finding[] {
  const all = codes(list);
  const repeated = new Set(all.filter((code, at) => all.indexOf(code) !== at));
  return [...repeated].map((code) => ({ at: code, says: 'is used twice' }));
}

function unknown(at: string, what: string, named: string[], known: string[]): Finding[] {
  return named
    .filter((code) => !known.includes(code))
    .map((code) => ({ at, says: `names the ${what} ${code}, which is not in the file` }));
}
