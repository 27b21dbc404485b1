import 'server-only';
import { and, eq, like, ne, sql } from 'drizzle-orm';
import { leaves, people, personLevels } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { emailOf } from '@/lib/access/email';
import { once } from '@/lib/access/once';
import { hashPassword } from '@/lib/access/password';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { moveStandIns } from '@/lib/mentorships/stand-in-mutations';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import { drawLine } from '@/lib/teams/mutations';
import { freeHandle } from './handle';
import type { EditedPerson, NewLeave, NewPerson } from './input';
import { sayDate } from './say-time';

/** Adds a person, with a manager, a level stated at the start and a first password where they were given. */
export async function addPerson(tx: ViewerTx, input: NewPerson) {
  permit('add person', { admin: tx.viewer.isAdmin });
  const { id } = await once(tx, input.key, () => insertPerson(tx, input));
  const [person] = await tx.select({ handle: people.handle }).from(people).where(eq(people.id, id));
  return { goTo: `/admin/people/${person?.handle}`, said: `${input.name} is in.` };
}

async function insertPerson(tx: ViewerTx, input: NewPerson): Promise<string> {
  const { name, title = null, zone, isAdmin, managerId, level, password } = input;
  const email = await freeAddress(tx, input.email);
  if (level) await refuseUnknownLevel(tx, level);
  const handle = await handleFor(tx, name, email);
  const [person] = await tx
    .insert(people)
    .values({ handle, name, email, title, zone, isAdmin })
    .returning({ id: people.id });
  if (!person) throw notThere();
  await audit(tx, 'add', 'person', person.id);
  if (managerId) await drawLine(tx, person.id, managerId);
  if (level) {
    // An admin states a level and cannot read it back: levels belong to the person, their mentors and their manager.
    const since = sql`current_date`;
    await tx
      .insert(personLevels)
      .values({ personId: person.id, level, origin: 'stated at start', since, recordedBy: tx.viewer.id });
  }
  if (password)
    await tx.execute(sql`select gate_give_password(${person.id}::uuid, ${await hashPassword(password)})`);
  return person.id;
}

async function handleFor(tx: ViewerTx, name: string, email: string): Promise<string> {
  // Two people of one name, added at one moment, must not both find the handle free.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('handles', 42))`);
  const base = freeHandle(name, email, new Set());
  const taken = await tx
    .select({ handle: people.handle })
    .from(people)
    .where(like(people.handle, `${base}%`));
  return freeHandle(name, email, new Set(taken.map((row) => row.handle)));
}

/** The address in its one form, once it is known to be one and nobody else's. */
async function freeAddress(tx: ViewerTx, written: string, but?: string): Promise<string> {
  const email = emailOf(written);
  if (!email) throw new Refusal('Write it like name@example.org.', 'email');
  const others = but ? and(eq(people.email, email), ne(people.id, but)) : eq(people.email, email);
  const [other] = await tx.select({ name: people.name }).from(people).where(others);
  if (other) throw new Refusal(`${other.name} has this address already.`, 'email');
  return email;
}

async function refuseUnknownLevel(tx: ViewerTx, level: string) {
  const { framework } = await getFramework(tx);
  if (!enabledOnly(framework).levels.some((each) => each.code === level)) {
    throw new Refusal('Choose a level of the framework.', 'level');
  }
}

/** Changes what a person is called, where they work and whether they run the installation. */
export async function editPerson(tx: ViewerTx, input: EditedPerson) {
  permit('edit person', { admin: tx.viewer.isAdmin });
  const email = await freeAddress(tx, input.email, input.id);
  const { id, version, title = null, ...words } = input;
  const saved = await tx
    .update(people)
    .set({ ...words, email, title, version: version + 1 })
    .where(and(eq(people.id, id), eq(people.version, version)))
    .returning({ id: people.id });
  if (!saved[0]) throw changedMeanwhile();
  await audit(tx, 'edit', 'person', id, { isAdmin: input.isAdmin });
  const leftAdmin = id === tx.viewer.id && !input.isAdmin;
  return leftAdmin ? { goTo: '/', said: 'Saved. You are no admin any more.' } : { said: 'Saved.' };
}

/** Days away, first and last included. What kind of leave it is, Rung does not want to know (R21). */
export async function addLeave(tx: ViewerTx, { personId, from, to }: NewLeave) {
  permit('set leave', { mine: personId === tx.viewer.id, admin: tx.viewer.isAdmin });
  const days = sql`daterange(${from}::date, ${to}::date, '[]')`;
  const [other] = await tx
    .select({
      from: sql<string>`lower(${leaves.days})::text`,
      to: sql<string>`(upper(${leaves.days}) - 1)::text`,
    })
    .from(leaves)
    .where(and(eq(leaves.personId, personId), sql`${leaves.days} && ${days}`));
  if (other)
    throw new Refusal(
      `Some of these days are in a leave already: ${sayDate(other.from)} to ${sayDate(other.to)}.`,
      'from',
    );
  const [leave] = await tx.insert(leaves).values({ personId, days }).returning({ id: leaves.id });
  await audit(tx, 'add', 'leave', leave?.id ?? personId);
  return { said: 'Leave noted: clocks pause on these days.' };
}

/** Takes back a leave that has not begun, and ends a running one with yesterday. */
export async function endLeave(tx: ViewerTx, { id }: { id: string }) {
  const [leave] = await tx
    .select({
      personId: leaves.personId,
      zone: people.zone,
      from: sql<string>`lower(${leaves.days})::text`,
      to: sql<string>`(upper(${leaves.days}) - 1)::text`,
      yesterday: sql<string>`((now() at time zone ${people.zone})::date - 1)::text`,
    })
    .from(leaves)
    .innerJoin(people, eq(people.id, leaves.personId))
    .where(eq(leaves.id, id));
  permit('set leave', { mine: leave?.personId === tx.viewer.id, admin: Boolean(leave) && tx.viewer.isAdmin });
  const today = sql`(now() at time zone ${leave?.zone ?? 'UTC'})::date`;
  await tx
    .update(leaves)
    .set({
      days: sql`daterange(lower(${leaves.days}), greatest(lower(${leaves.days}), least(upper(${leaves.days}), ${today})))`,
    })
    .where(eq(leaves.id, id));
  if (leave?.from && leave.yesterday < leave.to) await moveStandIns(tx, leave, leave.yesterday);
  await audit(tx, 'end', 'leave', id);
  return { said: 'Leave ended: clocks run again.' };
}
