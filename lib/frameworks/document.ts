import type { EvidenceKind, Track } from '@/db/enums';

/** The shape of one published framework version, as read from its YAML file (`framework.md` 5). */
export type Framework = {
  id: string;
  name: string;
  /** major.minor, for example "1.0" */
  version: string;
  language: string;
  licence: string;
  levels: Level[];
  tracks: { code: Track; name: string; about: string }[];
  parts: { code: string; name: string; source: string }[];
  evidenceKinds: { code: EvidenceKind; name: string; examples: string }[];
  competencies: Competency[];
  milestones: Milestone[];
  gates: Gate[];
  /** competency codes a new mentee sees first */
  starterView: string[];
  /** sentence id (S9, D4, H1) → the sentence of the source document */
  sources: Record<string, string>;
  changes: Change[];
};

/** How many items of evidence a level asks for. Absent means no such demand. */
export type Minimum = {
  items: number;
  kinds?: number;
  contexts?: number;
  /** O or C items needed, and a second voice at sign-off */
  secondVoice?: number;
  /** first and last item at least this many months apart, leave subtracted */
  spanMonths?: number;
};

export type Level = {
  code: string;
  name: string;
  icon: string;
  about: string;
  enabled: boolean;
  minimum: Minimum;
};

export type Competency = { code: string; track: Track; part: string; name: string; about: string };

export type Milestone = {
  code: string;
  competency: string;
  level: string;
  name: string;
  behaviours: string[];
  /** for example "A, N", "A + M/O", "O ×2, N" (`framework.md` 2) */
  evidence: string;
  core: boolean;
  mark: 'DOC' | 'DOC~' | 'FIELD';
  sources: string[];
  betterOff: string;
  freshnessMonths: number;
};

/** A list of requirements, never a sum (F8). */
export type Gate = {
  from: string;
  to: string;
  /** milestone codes, all needed */
  milestones: string[];
  /** how many of `milestones` may be waived as no-opportunity-yet */
  waivers: number;
  floors: { track: Track; all: string[]; any: { of: string[]; atLeast: number }[] }[];
  onRecord: ('check-in' | 'observer')[];
};

export type Change = {
  kind: 'reworded' | 'redefined' | 'split' | 'merged' | 'retired' | 'added';
  from: string[];
  to: string[];
};
