import type { LevelRow, MilestoneRow, Publication } from '@/db/frameworks/publish';
import type { Framework, Level, Milestone } from './document';
import { enabledOnly } from './enabled';
import { parseEvidenceRule } from './evidence-rule';

/** What the database keeps of a framework that was read. `follows`: id of the version it was compared with; null for the first one. */
export function publicationOf(
  f: Framework,
  follows: string | null = null,
  origin: Publication['origin'] = 'shipped',
): Publication {
  return {
    framework: f.id,
    version: f.version,
    document: f,
    levels: f.levels.map(levelRow),
    milestones: f.milestones.map((m, position) => milestoneRow(f, m, position)),
    gates: f.levels.every((level) => level.enabled) ? null : enabledOnly(f).gates,
    follows,
    origin,
  };
}

function levelRow({ code, minimum }: Level, position: number): LevelRow {
  return {
    code,
    position,
    minItems: minimum.items,
    minKinds: minimum.kinds ?? 1,
    minContexts: minimum.contexts ?? 0,
    minSecondVoice: minimum.secondVoice ?? 0,
    minSpanMonths: minimum.spanMonths ?? 0,
  };
}

function milestoneRow(f: Framework, m: Milestone, position: number): MilestoneRow {
  const competency = f.competencies.find((c) => c.code === m.competency);
  if (!competency) throw new Error(`Milestone ${m.code} names no known competency.`);
  const evidenceRule = parseEvidenceRule(m.evidence).map((parts) =>
    parts.map(({ kinds, people }) => ({ kinds, people })),
  );
  return {
    code: m.code,
    competency: m.competency,
    track: competency.track,
    level: m.level,
    core: m.core,
    position,
    evidenceRule,
  };
}
