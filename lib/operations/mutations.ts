import 'server-only';
import { and, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { mentorshipEndings, mentorships, people } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { hashPassword } from '@/lib/access/password';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere } from '@/lib/refusal';

/**
 * Switches a person's sign-in off (R25): running mentorships end today, open requests lapse, everything written stays.
 * The database refuses for the last admin.
 */
export async function deactivatePerson(tx: ViewerTx, { id }: { id: string }) {
  permit('deactivate person', { admin: tx.viewer.isAdmin });
  // Two admins who send each other away at once must not both succeed.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('admins', 42))`);
  await switchPerson(tx, id, sql`now()`, isNull(people.deactivatedAt));
  const theirs = or(eq(mentorships.mentorId, id), eq(mentorships.menteeId, id));
  const ended = await tx
    .update(mentorships)
    .set({
      period: sql`tstzrange(lower(${mentorships.period}), now())`,
      version: sql`${mentorships.version} + 1`,
    })
    .where(and(theirs, sql`${mentorships.period} @> now()`))
    .returning({ mentorshipId: mentorships.id });
  if (ended[0])
    await tx.insert(mentorshipEndings).values(ended.map((each) => ({ ...each, endedBy: tx.viewer.id })));
  await tx
    .update(mentorships)
    .set({ declinedAt: sql`now()`, version: sql`${mentorships.version} + 1` })
    .where(and(theirs, isNull(mentorships.period), isNull(mentorships.declinedAt)));
  await audit(tx, 'deactivate', 'person', id, { mentorships: ended.length });
  return { said: 'Signed out and switched off. What they wrote and signed off stays.' };
}

/** Lets a person sign in again. Mentorships that ended stay ended. */
export async function reactivatePerson(tx: ViewerTx, { id }: { id: string }) {
  permit('deactivate person', { admin: tx.viewer.isAdmin });
  await switchPerson(tx, id, null, isNotNull(people.deactivatedAt));
  await audit(tx, 'reactivate', 'person', id);
  return { said: 'They can sign in again.' };
}

async function switchPerson(tx: ViewerTx, id: string, deactivatedAt: SQL | null, before: SQL) {
  const done = await tx
    .update(people)
    .set({ deactivatedAt, version: sql`${people.version} + 1` })
    .where(and(eq(people.id, id), before))
    .returning({ id: people.id });
  if (!done[0]) throw notThere();
}

/** Gives a person a first or a new password; every sign-in of theirs ends. */
export async function givePassword(tx: ViewerTx, { id, password }: { id: string; password: string }) {
  permit('edit person', { admin: tx.viewer.isAdmin });
  const [person] = await tx.select({ name: people.name }).from(people).where(eq(people.id, id));
  if (!person) throw notThere();
  await tx.execute(sql`select gate_give_password(${id}::uuid, ${await hashPassword(password)})`);
  return { said: `${person.name} has a new password. Tell them in person.` };
}
