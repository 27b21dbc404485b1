import { connect } from '../connection.ts';

export { loadDemo } from './load.ts';

/** True while nobody has a record. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    const [row] = await sql`select exists (select from people) as somebody`;
    return row?.somebody !== true;
  } finally {
    await sql.end();
  }
}

/** Rows of the demo team, children first. Each line: a table and which of its rows are theirs. */
const theirs: [table: string, rows: string][] = [
  ['sign_off_evidence', 'sign_off_id in (select id from sign_offs where person_id = any (demo) or signer_id = any (demo))'],
  ['standing', 'person_id = any (demo)'],
  ['standing_events', 'person_id = any (demo) or actor_id = any (demo)'],
  ['sign_offs', 'person_id = any (demo) or signer_id = any (demo)'],
  ['sign_off_requests', 'person_id = any (demo) or asked_by = any (demo)'],
  ['endorsement_requests', 'person_id = any (demo) or observer_id = any (demo) or asked_by = any (demo)'],
  ['evidence_milestones', 'evidence_id in (select id from evidence where person_id = any (demo) or author_id = any (demo))'],
  ['evidence', 'person_id = any (demo) or author_id = any (demo)'],
  ['session_goals', 'session_id in (select id from sessions where mentorship_id = any (pairs))'],
  ['session_milestones', 'session_id in (select id from sessions where mentorship_id = any (pairs))'],
  ['session_events', 'session_id in (select id from sessions where mentorship_id = any (pairs))'],
  ['action_items', 'mentorship_id = any (pairs)'],
  ['note_readers', 'note_id in (select id from notes where mentorship_id = any (pairs)) or reader_id = any (demo)'],
  ['notes', 'mentorship_id = any (pairs)'],
  ['goal_events', 'goal_id in (select id from goals where mentorship_id = any (pairs))'],
  ['goal_milestones', 'goal_id in (select id from goals where mentorship_id = any (pairs))'],
  ['goals', 'mentorship_id = any (pairs)'],
  ['sessions', 'mentorship_id = any (pairs)'],
  ['cadences', 'mentorship_id = any (pairs)'],
  ['mentorship_conflicts', 'mentorship_id = any (pairs)'],
  ['mentorship_endings', 'mentorship_id = any (pairs)'],
  ['mentorships', 'id = any (pairs)'],
  ['reporting_lines', 'person_id = any (demo) or manager_id = any (demo)'],
  ['leaves', 'person_id = any (demo)'],
  ['person_levels', 'person_id = any (demo) or recorded_by = any (demo)'],
  ['audience_changes', 'actor_id = any (demo)'],
  ['audit_events', 'actor_id = any (demo)'],
  ['creations', 'person_id = any (demo)'],
  ['sign_ins', 'person_id = any (demo)'],
  ['credentials', 'person_id = any (demo)'],
  ['people', 'id = any (demo)'],
];

/** Removes the demo people and everything that touches them, in one transaction. Returns how many people went. */
export async function clearDemo(ownerUrl: string): Promise<number> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    return await sql.begin(async (tx) => {
      const demo = (await tx`select id from people where demo_line is not null`).map((row) => String(row.id));
      const pairs = (await tx`select id from mentorships where mentor_id = any (${demo}) or mentee_id = any (${demo})`).map((row) => String(row.id));
      for (const [table, rows] of theirs) {
        const where = rows.replaceAll('(demo)', '($1::uuid[])').replaceAll('(pairs)', '($2::uuid[])');
        await tx.unsafe(`delete from ${table} where ($1::uuid[], $2::uuid[]) is not null and (${where})`, [demo, pairs]);
      }
      return demo.length;
    });
  } finally {
    await sql.end();
  }
}
