import type { EvidenceKind, Track, Voice } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import { placeOf } from '@/lib/frameworks/place';
import { type Day, dayOf } from '@/lib/people/active-days';
import { sayCarried } from './carried';
import type { Waiver } from './gate-record';
import type { PacketFacts } from './packet-record';
import { formulaVersion } from './progress';
import { codesOf, type Readiness, readinessOf } from './readiness';
import { readinessFactsOf } from './record';
import type { Trail } from './trail';

export const packetStates = ['met', 'waived', 'not yet', 'no opportunity yet', 'not assessed'] as const;
export type PacketState = (typeof packetStates)[number];

/** One milestone the gate draws on, with its rows but without anybody's words: those are quotations. */
export type PacketMilestone = {
  code: string;
  name: string;
  track: Track;
  competency: string;
  /** the wording it was judged by */
  behaviours: string[];
  state: PacketState;
  since: Day | null;
  /** met under another wording, in words (R19) */
  carried: string | null;
  signers: { name: string; voice: Voice; on: Day }[];
  waivedBy: { name: string; on: Day } | null;
  disagreement: 'disagreed' | 'agreed to differ' | null;
  /** of the chosen period, newest first; none that its author reads alone (R6) */
  evidence: { id: string; kind: EvidenceKind; on: Day; withdrawn: boolean }[];
  /** items from before the period, or after it */
  outside: number;
};

/** What a frozen packet holds besides quotations (F50). Counts have their denominators beside them; there is no sum of tracks. */
export type PacketContent = {
  formulaVersion: number;
  framework: string;
  level: { name: string; since: Day | null };
  gate: { from: string; to: string; ready: boolean; says: string };
  requirements: { says: string; fulfilled: boolean }[];
  milestones: PacketMilestone[];
  /** held sessions of the period, and whom the person mentored in it (R32) */
  work: { asMentee: number; asMentor: number; mentees: number; keptItRunning: { id: string; on: Day }[] };
};

export type Period = { from: Day; until: Day };

/**
 * The packet of one person before one gate: what is met, waived and missing alike. Neither side can leave any of it out.
 * `framework` has enabled levels only; null when it has no gate from this level.
 */
export function packetContent(
  framework: Framework,
  fromLevel: string,
  period: Period,
  facts: PacketFacts,
): PacketContent | null {
  const readiness = readinessOf(framework, fromLevel, readinessFactsOf(facts.growth));
  if (!readiness) return null;
  const nameOf = (code: string) => framework.levels.find((each) => each.code === code)?.name ?? code;
  return {
    formulaVersion,
    framework: framework.version,
    level: { name: nameOf(facts.growth.level ?? fromLevel), since: facts.growth.levelSince },
    gate: {
      from: nameOf(readiness.from),
      to: nameOf(readiness.to),
      ready: readiness.ready,
      says: readiness.sentence,
    },
    requirements: readiness.requirements.map(({ says, fulfilled }) => ({ says, fulfilled })),
    milestones: codesOf(readiness).flatMap((code) => milestoneOf(framework, code, readiness, period, facts)),
    work: facts.work,
  };
}

function milestoneOf(
  framework: Framework,
  code: string,
  readiness: Readiness,
  period: Period,
  { trails, waivers, disagreements, zone }: PacketFacts,
): PacketMilestone[] {
  const place = placeOf(framework, code);
  const trail = trails.find((each) => each.milestone === code);
  if (!place || !trail) return [];
  const shared = trail.evidence.filter((each) => !each.alone);
  const within = shared.filter(({ happenedOn: on }) => on >= period.from && on <= period.until);
  const waiver = readiness.waived.includes(code)
    ? waivers.find((each) => each.milestone === code)
    : undefined;
  return [
    {
      code,
      name: place.milestone.name,
      track: place.competency.track,
      competency: place.competency.name,
      behaviours: place.milestone.behaviours,
      state: stateOf(trail, waiver),
      since: trail.since && dayOf(trail.since, zone),
      carried: trail.carried && sayCarried(trail.carried),
      signers: trail.signOffs.map(({ signer, voice, at }) => ({ name: signer, voice, on: dayOf(at, zone) })),
      waivedBy: waiver ? { name: waiver.by, on: dayOf(waiver.at, zone) } : null,
      disagreement: disagreements[code] ?? null,
      evidence: within.map(({ id, kind, happenedOn, redacted }) => ({
        id,
        kind,
        on: happenedOn,
        withdrawn: redacted,
      })),
      outside: shared.length - within.length,
    },
  ];
}

function stateOf({ standing }: Trail, waiver: Waiver | undefined): PacketState {
  if (standing === 'met') return 'met';
  if (waiver) return 'waived';
  if (standing === 'no-opportunity-yet') return 'no opportunity yet';
  return standing === 'not-yet' ? 'not yet' : 'not assessed';
}

/** "4 of 6" for one track of a packet, waived ones beside it: nothing is met by waiving it. */
export function countOf(milestones: PacketMilestone[], track: Track) {
  const of = milestones.filter((each) => each.track === track);
  const having = (state: PacketState) => of.filter((each) => each.state === state).length;
  return { met: having('met'), of: of.length, waived: having('waived') };
}
