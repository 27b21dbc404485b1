import 'server-only';
import { sql } from 'drizzle-orm';
import type { Audience } from '@/db/enums';
import type { ViewerTx } from './viewer';

/** Kinds of items whose readers can be listed, as `who_reads` names them. */
export const whoSubjects = ['note', 'goal', 'evidence', 'action item'] as const;
export type WhoSubject = (typeof whoSubjects)[number];

/** A person for whom the database opens the item today, and by which relations. */
export type Reader = {
  id: string;
  name: string;
  handle: string;
  title: string | null;
  audience: Audience;
  author: boolean;
  /** wrote in a note that somebody else began */
  coAuthor: boolean;
  /** the item is about this person */
  subject: boolean;
  mentor: boolean;
  manager: boolean;
};

/** Everyone who can read one item, computed by the function the policies use (F76). Empty when the viewer can't. */
export async function whoReads(tx: ViewerTx, subject: WhoSubject, id: string): Promise<Reader[]> {
  const rows = await tx.execute(sql`
    with item as (
      select author_id, mentee_id as person_id, audience from notes where ${subject} = 'note' and id = ${id}
      union all
      select author_id, mentee_id, audience from action_items where ${subject} = 'action item' and id = ${id}
      union all
      select author_id, mentee_id, audience from goals where ${subject} = 'goal' and id = ${id}
      union all
      select author_id, person_id, audience from evidence where ${subject} = 'evidence' and id = ${id})
    select p.id, p.name, p.handle, p.title, i.audience, p.id = i.author_id as author,
      p.id <> i.author_id and ${subject} = 'note' and exists (select from note_authors a where a.note_id = ${id} and a.person_id = p.id) as "coAuthor", p.id = i.person_id as subject,
      p.id = any (mentors_of(i.person_id)) as mentor, i.person_id = any (reports_of(p.id)) as manager
    from who_reads(${subject}, ${id}) w(id) join people p on p.id = w.id cross join item i
    order by p.id <> viewer_id(), p.name limit 200`);
  return Array.from(rows) as unknown as Reader[];
}
