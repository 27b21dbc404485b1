import fc from 'fast-check';
import { standings } from '@/db/enums';
import type { StandingRow } from '@/lib/growth/progress';
import { shipped } from './shipped-framework';

/** Standings on some milestones, each with an event id of its own. */
export function standingsOf(codes: string[], standing: StandingRow['standing']): StandingRow[] {
  return codes.map((milestone) => ({ milestone, standing, eventId: `event of ${milestone}` }));
}

/** Any person: each milestone of the shipped framework with any standing or none. */
export const anyStandings = fc
  .array(fc.option(fc.constantFrom(...standings)), { minLength: 53, maxLength: 53 })
  .map((all) => shipped.milestones.flatMap(({ code }, at) => (all[at] ? standingsOf([code], all[at]) : [])));
