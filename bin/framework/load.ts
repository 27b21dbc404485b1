import { readFile } from 'node:fs/promises';
import type { Framework, Level, Milestone } from '@/lib/frameworks/document';
import { parseEvidenceRule } from '@/lib/frameworks/evidence-rule';
import { parseFramework } from '@/lib/frameworks/parse';
import {
  type LevelRow,
  type MilestoneRow,
  type Publication,
  publishFramework,
} from '../../db/frameworks/publish.ts';

const shipped = new URL('../../db/frameworks/ml-junior-to-senior.yaml', import.meta.url);

/** Publishes the framework Rung ships with, once. Returns whether it was new. Throws `FrameworkFault` on a bad file. */
export async function loadFramework(ownerUrl: string, file: URL | string = shipped): Promise<boolean> {
  return publishFramework(ownerUrl, publicationOf(parseFramework(await readFile(file, 'utf8'))));
}

/** What the database keeps of a framework that was read. */
export function publicationOf(f: Framework): Publication {
  return {
    framework: f.id,
    version: f.version,
    document: f,
    levels: f.levels.map(levelRow),
    milestones: f.milestones.map((m, position) => milestoneRow(f, m, position)),
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
