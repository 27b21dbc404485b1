import type { Standing, Track } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import { enabledOnly } from '@/lib/frameworks/enabled';

/** The version under which every number of this file is published (R18). */
export const formulaVersion = 1;

export const formulaInWords =
  'Each number counts milestones of one level within one track: met, not yet, no opportunity yet, not assessed, ' +
  'out of all milestones the framework has there. Met means that evidence and sign-off are complete. ' +
  'Nothing is weighted or averaged, and the two tracks are never added up.';

/** A person's current standing on one milestone, with the event that set it. No row: not assessed (R17). */
export type StandingRow = { milestone: string; standing: Standing; eventId: string; toConfirm?: boolean };

/** A number and the rows that make it: n = milestones.length. */
export type Count = { n: number; milestones: string[]; eventIds: string[] };

export type Tally = {
  met: Count;
  notYet: Count;
  noOpportunityYet: Count;
  notAssessed: Count;
  outOf: string[];
};

/** `all` counts every milestone of the slice, `core` the ones gates draw on. */
type Slice = { level: string; track: Track; all: Tally; core: Tally };

export type Progress = {
  formulaVersion: number;
  formulaInWords: string;
  perCompetency: ({ competency: string } & Slice)[];
  perTrack: Slice[];
  /** per level the tracks stand side by side; there is no sum of them (R18) */
  perLevel: { level: string; tracks: Slice[] }[];
};

/** Every count of one person, per competency, track and level. Disabled levels vanish. */
export function progressOf(framework: Framework, standings: StandingRow[]): Progress {
  const shown = enabledOnly(framework);
  const levels = shown.levels.map((level) => level.code);
  const rows = byMilestone(standings);
  const slice = (level: string, track: Track, competencies: string[]): Slice => {
    const here = shown.milestones.filter(
      (each) => each.level === level && competencies.includes(each.competency),
    );
    const codes = (milestones: typeof here) => milestones.map((each) => each.code);
    const core = here.filter((each) => each.core);
    return { level, track, all: tally(codes(here), rows), core: tally(codes(core), rows) };
  };
  const perCompetency = shown.competencies.flatMap(({ code, track }) =>
    levels.map((level) => ({ competency: code, ...slice(level, track, [code]) })),
  );
  const perTrack = shown.tracks.flatMap(({ code: track }) => {
    const own = shown.competencies.filter((each) => each.track === track).map((each) => each.code);
    return levels.map((level) => slice(level, track, own));
  });
  const perLevel = levels.map((level) => ({
    level,
    tracks: perTrack.filter((each) => each.level === level),
  }));
  return { formulaVersion, formulaInWords, perCompetency, perTrack, perLevel };
}

/** The four counts over some milestones, each milestone in exactly one of them. */
export function tallyOf(codes: string[], standings: StandingRow[]): Tally {
  return tally(codes, byMilestone(standings));
}

const byMilestone = (standings: StandingRow[]) => new Map(standings.map((row) => [row.milestone, row]));

function tally(codes: string[], rows: Map<string, StandingRow>): Tally {
  const count = (standing: Standing | undefined): Count => {
    const milestones = codes.filter((code) => rows.get(code)?.standing === standing);
    return {
      n: milestones.length,
      milestones,
      eventIds: milestones.flatMap((code) => rows.get(code)?.eventId ?? []),
    };
  };
  return {
    met: count('met'),
    notYet: count('not-yet'),
    noOpportunityYet: count('no-opportunity-yet'),
    notAssessed: count(undefined),
    outOf: codes,
  };
}

/** Met out of met and not yet, as two counts and never as a percentage; what is left out is named (R17). */
export function shareOf(tally: Tally): { met: number; judged: number; leftOut: string[] } {
  const leftOut = [...tally.noOpportunityYet.milestones, ...tally.notAssessed.milestones];
  return { met: tally.met.n, judged: tally.met.n + tally.notYet.n, leftOut };
}
