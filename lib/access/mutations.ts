import 'server-only';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { people, signIns } from '@/db/schema';
import { changedMeanwhile, notThere, Refusal } from '@/lib/refusal';
import { audit } from './audit';
import { hashPassword, isPassword } from './password';
import { permit } from './permit';
import type { ViewerTx } from './viewer';

/** Changes my password; asks for the current one if there is one. Every other sign-in of mine ends (W7). */
export async function changePassword(
  tx: ViewerTx,
  { current, password }: { current?: string; password: string },
) {
  const [row] = await tx.execute<{ hash: string | null }>(sql`select gate_password() as hash`);
  if (row?.hash && !(await isPassword(current ?? '', row.hash))) {
    throw new Refusal('That is not your current password.', 'current');
  }
  await tx.execute(
    sql`select gate_set_password(${await hashPassword(password)}, ${tx.viewer.signInId}::uuid)`,
  );
  return { said: 'Password changed. Your other sign-ins have ended.' };
}

/** Ends one of my sign-ins. */
export async function endSignIn(tx: ViewerTx, { signIn }: { signIn: string }) {
  const ended = await tx
    .update(signIns)
    .set({ endedAt: sql`now()` })
    .where(and(eq(signIns.id, signIn), eq(signIns.personId, tx.viewer.id), isNull(signIns.endedAt)))
    .returning({ id: signIns.id });
  if (!ended[0]) throw notThere();
  await audit(tx, 'end sign-in', 'sign-in', signIn);
  return { said: 'That sign-in has ended.' };
}

/** Ends every sign-in of mine but this one; the next request of each finds nobody. */
export async function endEverySignIn(tx: ViewerTx) {
  await tx
    .update(signIns)
    .set({ endedAt: sql`now()` })
    .where(
      and(eq(signIns.personId, tx.viewer.id), isNull(signIns.endedAt), ne(signIns.id, tx.viewer.signInId)),
    );
  await audit(tx, 'sign out everywhere', 'person', tx.viewer.id);
  return { said: 'Signed out everywhere else.' };
}

/** My name, title and zone. Changing the zone moves no past session (R22). */
export async function editProfile(
  tx: ViewerTx,
  input: { name: string; title?: string; zone: string; version: number },
) {
  permit('edit person', { mine: true });
  const saved = await tx
    .update(people)
    .set({ name: input.name, title: input.title ?? null, zone: input.zone, version: input.version + 1 })
    .where(and(eq(people.id, tx.viewer.id), eq(people.version, input.version)))
    .returning({ id: people.id });
  if (!saved[0]) throw changedMeanwhile();
  await audit(tx, 'edit', 'person', tx.viewer.id);
  return { said: 'Saved.' };
}
