import type { EvidenceKind, Standing } from '@/db/enums';
import type { EvidenceItem } from '@/lib/evidence/item';
import type { Framework } from '@/lib/frameworks/document';
import { enabledOnly } from '@/lib/frameworks/enabled';
import type { Day, Leave } from '@/lib/people/active-days';
import type { Carried } from './carried';
import type { GapFacts } from './nearness';
import type { ReadinessFacts } from './readiness-facts';

/** What a reader may know of one person's growth. Instants are ISO texts. */
export type GrowthRecord = {
  /** code of the agreed level; null when none was stated */
  level: string | null;
  levelSince: Day | null;
  standings: {
    milestone: string;
    standing: Standing;
    eventId: string;
    since: string;
    /** to be confirmed under the wording in force; absent where nothing was carried */
    toConfirm?: boolean;
    carried?: Carried | null;
  }[];
  /** newest first; one row per item and milestone, without its words */
  evidence: RecordedItem[];
  /** waiting for a sign-off */
  pending: { milestone: string; askedAt: string }[];
  /** came back from a sign-off with a reason, and nothing was asked or decided since */
  back: string[];
  /** waived for the gate ahead by the manager */
  waivers: string[];
  /** somebody of the pair sees it differently, as far as the reader may know */
  disputed: string[];
  leave: Leave[];
  /** both have given their half in a check-in (`framework.md` 4) */
  checkedIn?: boolean;
  /** the day of the past it tells of, as the address names it; links out of it keep it (F49) */
  asOf?: string | null;
};

export type RecordedItem = {
  id: string;
  milestone: string;
  kind: EvidenceKind;
  context: string | null;
  authorId: string;
  happenedOn: Day;
  redacted: boolean;
};

/** Where the person stands: the agreed level, or the lowest for somebody new. */
export function levelOf(framework: Framework, record: Pick<GrowthRecord, 'level'>): string {
  const levels = enabledOnly(framework).levels.map((level) => level.code);
  return levels.includes(record.level ?? '') ? (record.level as string) : (levels[0] ?? '');
}

/** The record in the form `nextGaps` asks for. */
export function gapFactsOf(framework: Framework, record: GrowthRecord): GapFacts {
  const evidence: Record<string, EvidenceItem[]> = {};
  for (const { milestone, ...item } of record.evidence) {
    evidence[milestone] ??= [];
    evidence[milestone].push(item);
  }
  const pending = record.pending.map(({ milestone }) => [milestone, 'pending'] as const);
  const back = record.back.map((milestone) => [milestone, 'back'] as const);
  return {
    level: levelOf(framework, record),
    standings: record.standings,
    evidence,
    signOffs: Object.fromEntries([...back, ...pending]),
    waivers: record.waivers,
    leave: record.leave,
  };
}

/** The record in the form `readinessOf` asks for. */
export function readinessFactsOf(
  record: Pick<GrowthRecord, 'standings' | 'evidence' | 'waivers' | 'checkedIn'>,
): ReadinessFacts {
  const observed = record.evidence.some((item) => item.kind === 'O' && !item.redacted);
  const onRecord = onRecordOf(record.checkedIn === true, observed);
  return { standings: record.standings, waivers: record.waivers, onRecord };
}

/** What a gate asks to be on record: a completed check-in of both, and one observer's words. */
export function onRecordOf(checkedIn: boolean, observed: boolean): ReadinessFacts['onRecord'] {
  return [...(checkedIn ? (['check-in'] as const) : []), ...(observed ? (['observer'] as const) : [])];
}
