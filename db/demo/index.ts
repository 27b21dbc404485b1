import { connect } from '../connection.ts';
import { Clock } from './clock.ts';
import { loadAbsence } from './load-absence.ts';
import { loadAgenda } from './load-agenda.ts';
import { loadCalendar } from './load-calendar.ts';
import { loadCaptured, loadCaptures } from './load-captured.ts';
import { loadCheckIn } from './load-check-ins.ts';
import { loadCoWritten } from './load-co-written.ts';
import { loadFrameworkDraft } from './load-draft.ts';
import { clearFrameworkChange, loadFrameworkChange } from './load-framework.ts';
import { loadGrowth } from './load-growth.ts';
import { loadPackets } from './load-packets.ts';
import { loadPair } from './load-pair.ts';
import { type Load, loadPeople } from './load-people.ts';
import { loadProfile } from './load-profile.ts';
import { loadReadiness } from './load-readiness.ts';
import { agendas } from './stories/agendas.ts';
import { calendar } from './stories/calendar.ts';
import { captured, captures } from './stories/captured.ts';
import { checkIns } from './stories/check-ins.ts';
import { coWritten } from './stories/co-written.ts';
import { pairs } from './stories/index.ts';
import { theirs } from './theirs.ts';

/**
 * Loads the demo team, the same every time relative to `now`, in one transaction.
 * The framework must be loaded. Throws when one of the people is already there.
 */
export async function loadDemo(
  ownerUrl: string,
  { now = new Date(), onProgress = () => {} }: { now?: Date; onProgress?: (line: string) => void } = {},
): Promise<void> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    await sql.begin(async (tx) => {
      const [framework] = await tx`select framework_in_force() as id`;
      const load: Load = { tx, clock: new Clock(now), ids: new Map(), version: String(framework?.id) };
      await loadPeople(load);
      for (const [done, pair] of pairs.entries()) {
        await loadPair(load, pair);
        onProgress(`${done + 1} of ${pairs.length} pairs`);
      }
      for (const co of coWritten) await loadCoWritten(load, co);
      for (const agenda of agendas) await loadAgenda(load, agenda);
      for (const one of captured) await loadCaptured(load, one);
      await loadCaptures(load, captures);
      await loadCalendar(load, calendar);
      await loadAbsence(load);
      for (const checkIn of checkIns) await loadCheckIn(load, checkIn);
      await loadGrowth(load);
      await loadReadiness(load);
      await loadPackets(load);
      await loadProfile(load);
      await loadFrameworkChange(tx);
      await loadFrameworkDraft(load);
      onProgress('evidence and sign-offs');
    });
  } finally {
    await sql.end();
  }
}

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

/** Removes the demo people and everything that touches them, in one transaction. Returns how many people went. */
export async function clearDemo(ownerUrl: string): Promise<number> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    return await sql.begin(async (tx) => {
      const demo = (await tx`select id from people where demo_line is not null`).map((row) => String(row.id));
      const pairs = (
        await tx`select id from mentorships where mentor_id = any (${demo}) or mentee_id = any (${demo})`
      ).map((row) => String(row.id));
      for (const [table, rows] of theirs) {
        const where = rows.replaceAll('(demo)', '($1::uuid[])').replaceAll('(pairs)', '($2::uuid[])');
        await tx.unsafe(`delete from ${table} where ($1::uuid[], $2::uuid[]) is not null and (${where})`, [
          demo,
          pairs,
        ]);
      }
      await clearFrameworkChange(tx);
      return demo.length;
    });
  } finally {
    await sql.end();
  }
}
