import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { CheckInOutcome } from '@/db/enums';
import { checkInQuestions, checkIns, mentorships, people } from '@/db/schema';
import { audit } from '@/lib/access/audit';
import { runningPair } from '@/lib/access/running-pair';
import type { ViewerTx } from '@/lib/access/viewer';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { getGrowthOf } from '@/lib/growth/queries';
import { levelOf } from '@/lib/growth/record';
import { workingLevel } from '@/lib/growth/working-level';
import { notThere, Refusal } from '@/lib/refusal';
import { mayCheckIn } from './check-in-purpose';
import { getAskFacts, getCheckIn } from './check-in-queries';
import { type Asked, minutesFor, questionsOf } from './due';

const pathOf = (id: string) => `/check-ins/${id}`;

/** Opens a check-in on what is due, or finds the one that is open: two clicks, or both sides at once, make one. */
export async function openCheckIn(tx: ViewerTx, { mentorship }: { mentorship: string }) {
  const pair = await runningPair(tx, mentorship, 'open check-in');
  const { level, frameworkVersionId, asked } = await dueIn(tx, mentorship, pair.now);
  const before = await openOne(tx, mentorship);
  if (before) return { goTo: pathOf(before) };
  if (asked.questions.length === 0)
    throw new Refusal('Nothing is due: you two have looked at everything of this level lately.');
  const [made] = await tx
    .insert(checkIns)
    .values({
      mentorshipId: mentorship,
      menteeId: pair.menteeId,
      frameworkVersionId,
      level,
      openedBy: tx.viewer.id,
    })
    .onConflictDoNothing()
    .returning({ id: checkIns.id });
  if (!made) return { goTo: pathOf((await openOne(tx, mentorship)) ?? '') };
  await tx
    .insert(checkInQuestions)
    .values(asked.questions.map((each, at) => ({ ...each, checkInId: made.id, position: at + 1 })));
  await audit(tx, 'open check-in', 'check-in', made.id, { level, questions: asked.questions.length });
  return { goTo: pathOf(made.id), said: sayOpened(asked) };
}

const sayOpened = ({ questions, later }: Asked) =>
  `The check-in is open for both of you: about ${minutesFor(questions.length)} minutes.${
    later ? ` ${later} more that are due wait for the next one.` : ''
  }`;

/** What a check-in in this mentorship would ask today, and at which level. Throws for a purpose that has none. */
async function dueIn(tx: ViewerTx, mentorship: string, now: string) {
  const [mentee] = await tx
    .select({ handle: people.handle, purpose: mentorships.purpose })
    .from(mentorships)
    .innerJoin(people, eq(people.id, mentorships.menteeId))
    .where(eq(mentorships.id, mentorship));
  if (!mentee) throw notThere();
  if (!mayCheckIn(mentee.purpose))
    throw new Refusal('A coffee mentorship stays a talk: it has no check-ins.');
  const [published, growth, facts] = await Promise.all([
    getFramework(tx),
    getGrowthOf(tx, mentee.handle),
    getAskFacts(tx, mentorship),
  ]);
  if (!growth) throw notThere();
  const framework = enabledOnly(published.framework);
  const level = workingLevel(framework, levelOf(framework, growth), growth.standings);
  const asked = questionsOf(framework, level, facts, { now, zone: tx.viewer.zone });
  return { level, frameworkVersionId: published.id, asked };
}

async function openOne(tx: ViewerTx, mentorship: string): Promise<string | undefined> {
  const [open] = await tx
    .select({ id: checkIns.id })
    .from(checkIns)
    .where(and(eq(checkIns.mentorshipId, mentorship), isNull(checkIns.closedAt)));
  return open?.id;
}

/** Talked about: it ends as agreed, or as agreed to differ. Both are good ends, and neither sets a standing (R15). */
export async function closeCheckIn(
  tx: ViewerTx,
  input: { checkIn: string; outcome: Exclude<CheckInOutcome, 'appealed'> },
) {
  const found = await getCheckIn(tx, input.checkIn);
  if (!found) throw notThere();
  await runningPair(tx, found.mentorshipId, 'close check-in');
  if (found.closedAt && found.outcome === input.outcome) return { goTo: pathOf(found.id) };
  if (found.closedAt) throw new Refusal('This check-in is closed already.');
  if (!found.revealed) throw new Refusal('There is something to talk about once it is open to both of you.');
  const closed = await tx
    .update(checkIns)
    .set({ outcome: input.outcome, closedAt: sql`now()`, closedBy: tx.viewer.id })
    .where(and(eq(checkIns.id, input.checkIn), isNull(checkIns.closedAt)))
    .returning({ id: checkIns.id });
  if (closed.length === 0) throw new Refusal('This check-in is closed already.');
  await audit(tx, 'close check-in', 'check-in', input.checkIn, { outcome: input.outcome });
  return { goTo: pathOf(input.checkIn), said: 'Closed. The next one asks only what is due by then.' };
}
