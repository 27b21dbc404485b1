import { connect } from '../connection.ts';

/** How many people have something recorded on a milestone. Never who stands where: that is theirs (R1). */
export type Affected = {
  code: string;
  /** with a standing of any kind */
  people: number;
  /** signed off, so that a new meaning has to be confirmed */
  met: number;
  /** waiting for a sign-off */
  waiting: number;
};
type Found = { perMilestone: Affected[]; names: string[] };

/** Who a change of these milestones touches: counts per milestone, and the names of everybody touched by any of them. */
export async function readAffected(ownerUrl: string, codes: string[]): Promise<Found> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    const [perMilestone, names] = await Promise.all([
      sql<Affected[]>`
        select c.code, (select count(*) from standing s where s.milestone = c.code)::int as people,
          (select count(*) from standing s where s.milestone = c.code and s.standing = 'met')::int as met,
          (select count(*) from sign_off_requests q where q.milestone = c.code and q.closed_at is null)::int as waiting
        from unnest(${codes}::text[]) as c(code) order by c.code`,
      sql<{ name: string }[]>`
        select p.name from people p where exists (select from standing s where s.person_id = p.id and s.milestone = any(${codes}))
          or exists (select from sign_off_requests q where q.person_id = p.id and q.milestone = any(${codes}) and q.closed_at is null)
        order by p.name`,
    ]);
    return { perMilestone: [...perMilestone], names: names.map((each) => each.name) };
  } finally {
    await sql.end();
  }
}
