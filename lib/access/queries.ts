import 'server-only';
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { people, signIns } from '@/db/schema';
import type { ViewerTx } from './viewer';

/** My live sign-ins, the latest used first; `current` marks this one. */
export async function getMySignIns(tx: ViewerTx) {
  const rows = await tx
    .select({ id: signIns.id, device: signIns.device, createdAt: signIns.createdAt, seenAt: signIns.seenAt })
    .from(signIns)
    .where(
      and(
        isNull(signIns.endedAt),
        gt(signIns.seenAt, sql`now() - interval '12 hours'`),
        gt(signIns.createdAt, sql`now() - interval '7 days'`),
      ),
    )
    .orderBy(desc(signIns.seenAt))
    .limit(50);
  return rows.map((row) => ({ ...row, current: row.id === tx.viewer.signInId }));
}

/** What I may edit about myself, and whether I have a password. */
export async function getMyProfile(tx: ViewerTx) {
  const [row] = await tx
    .select({
      name: people.name,
      title: people.title,
      email: people.email,
      zone: people.zone,
      version: people.version,
      hasPassword: sql<boolean>`gate_password() is not null`,
    })
    .from(people)
    .where(eq(people.id, tx.viewer.id));
  return row;
}
