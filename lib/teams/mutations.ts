import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { people, reportingLines } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { refusalOfLine } from '@/lib/people/reporting';
import { notThere, Refusal } from '@/lib/refusal';

/** From this instant on somebody reports to another manager, or to nobody; the line before ends here (R2). */
export async function setManager(tx: ViewerTx, { id, managerId }: { id: string; managerId?: string }) {
  permit('set reporting line', { admin: tx.viewer.isAdmin });
  if (!(await isHere(tx, id))) throw notThere();
  await drawLine(tx, id, managerId);
  return { said: managerId ? 'The reporting line starts now.' : 'Reports to nobody from now on.' };
}

/** Ends the running line of a person and begins one to this manager, if any. Refuses a circle and a manager who has left. */
export async function drawLine(tx: ViewerTx, personId: string, managerId?: string): Promise<void> {
  // Two lines drawn at once could close a circle that neither of them sees.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('reporting lines', 42))`);
  const running = sql`${reportingLines.period} @> now()`;
  const lines = await tx
    .select({ personId: reportingLines.personId, managerId: reportingLines.managerId })
    .from(reportingLines)
    .where(running);
  const before = lines.find((line) => line.personId === personId)?.managerId;
  if (before === managerId) return;
  if (managerId) await refuseManager(tx, { personId, managerId }, lines);
  await tx
    .update(reportingLines)
    .set({ period: sql`tstzrange(lower(${reportingLines.period}), now())` })
    .where(and(eq(reportingLines.personId, personId), running));
  if (managerId) {
    const period = sql<string>`tstzrange(now(), null)`;
    await tx.insert(reportingLines).values({ personId, managerId, period });
  }
  await audit(tx, 'set reporting line', 'person', personId, { manager: managerId ?? null });
}

type Line = { personId: string; managerId: string };

async function refuseManager(tx: ViewerTx, line: Line, lines: Line[]) {
  const refusal = refusalOfLine(line, lines);
  if (refusal) throw new Refusal(refusal, 'managerId');
  if (!(await isHere(tx, line.managerId))) throw new Refusal('Choose a manager who is here.', 'managerId');
}

async function isHere(tx: ViewerTx, id: string): Promise<boolean> {
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.id, id), isNull(people.deactivatedAt)));
  return person !== undefined;
}
