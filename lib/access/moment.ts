import 'server-only';
import { type SQL, sql } from 'drizzle-orm';

/**
 * The moment a read is about, in SQL: an instant of the past (ISO), or for null the present, which knows all there is.
 * The present is no `now()`: what was kept since this transaction began counts, too.
 */
export const momentOf = (at: string | null): SQL =>
  at ? sql`${at}::text::timestamptz` : sql`'infinity'::timestamptz`;

/** Of rows that end, those that had begun by the moment and not ended. Both columns are SQL of our own. */
export const lasting = (begin: string, end: string, moment: SQL): SQL =>
  sql`${sql.raw(begin)} <= ${moment} and (${sql.raw(end)} is null or ${sql.raw(end)} > ${moment})`;

/** The standings of the person `p`: of the present from the table kept for it, of a past instant from the history. */
export const standingsOf = (at: string | null): SQL =>
  at
    ? sql`standings_at(p.id, ${momentOf(at)})`
    : sql`(select k.milestone, k.standing, k.event_id, k.since, k.carried, k.to_confirm, k.under, k.from_milestone
      from standing k where k.person_id = p.id)`;

/** Since when a person is on record, as far as the viewer may know: joined, given a level, or paired. */
export const onRecordSince = sql`least(p.joined_at, (select min(l.recorded_at) from person_levels l where l.person_id = p.id),
  (select min(lower(m.period)) from mentorships m where p.id in (m.mentor_id, m.mentee_id)))`;
