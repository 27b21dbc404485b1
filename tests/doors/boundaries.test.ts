/** Sight that begins and ends at an instant, looked at from the second before, the instant itself and the second after. */
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner, tried, within } from '../support/as';
import type { Name } from '../support/canary-cast';
import { loadCanaryWorld, type World } from '../support/canary-world';

const owner = asOwner();
let world: World;
beforeAll(async () => {
  world = await loadCanaryWorld(owner);
});
afterAll(() => owner.end());

type Tx = postgres.TransactionSql;
const reads = (tx: Tx, reader: Name, table: string, row: string) =>
  within(
    tx,
    world.people[reader],
    async () => (await tx`select from ${tx(table)} where id = ${world.rows[row]!}`).count === 1,
  );
/** Lets a mentorship run from and until so many seconds from now; null: without an end. */
const runs = (tx: Tx, pair: 'growth' | 'technical', from: number, until: number | null) =>
  tx`update mentorships set period = tstzrange(now() + ${from} * interval '1 second', now() + ${until} * interval '1 second') where id = ${world.pairs[pair]}`;

test('R9 a mentor reads pair items up to the end, and not from that instant on', async () => {
  await tried(owner, async (tx) => {
    for (const [seconds, expected] of [
      [1, true],
      [0, false],
      [-1, false],
    ] as const) {
      await runs(tx, 'growth', -1000, seconds);
      const found = async (row: string, table = 'notes') => reads(tx, 'max', table, row);
      expect([seconds, await found('growth pair note by jun')]).toEqual([seconds, expected]);
      expect([seconds, await found('growth pair action item by jun', 'action_items')]).toEqual([
        seconds,
        expected,
      ]);
      expect([seconds, await found('growth pair goal by jun', 'goals')]).toEqual([seconds, expected]);
      expect([seconds, await found('jun team evidence', 'evidence')]).toEqual([seconds, expected]);
      expect([seconds, await found('technical team note by jun')]).toEqual([seconds, expected]);
      expect([seconds, await found('growth pair note by max')]).toEqual([seconds, true]);
      expect([seconds, await found('growth private note by max')]).toEqual([seconds, true]);
      expect([seconds, await reads(tx, 'jun', 'notes', 'growth pair note by max')]).toEqual([seconds, true]);
      expect([seconds, await reads(tx, 'tess', 'notes', 'growth team note by max')]).toEqual([seconds, true]);
    }
  });
});

test('R9 a mentor reads nothing before the start', async () => {
  await tried(owner, async (tx) => {
    for (const [seconds, expected] of [
      [1, false],
      [0, true],
      [-1, true],
    ] as const) {
      await runs(tx, 'growth', seconds, null);
      expect([seconds, await reads(tx, 'max', 'notes', 'growth pair note by jun')]).toEqual([
        seconds,
        expected,
      ]);
      expect([seconds, await reads(tx, 'max', 'evidence', 'jun team evidence')]).toEqual([seconds, expected]);
    }
  });
});

test('R8 of two mentors at once each reads the own pair, both what is for the team', async () => {
  await tried(owner, async (tx) => {
    expect(await reads(tx, 'max', 'notes', 'growth pair note by jun')).toBe(true);
    expect(await reads(tx, 'tess', 'notes', 'growth pair note by jun')).toBe(false);
    expect(await reads(tx, 'tess', 'notes', 'technical pair note by jun')).toBe(true);
    expect(await reads(tx, 'max', 'notes', 'technical pair note by jun')).toBe(false);
    expect(await reads(tx, 'max', 'notes', 'technical team note by jun')).toBe(true);
    expect(await reads(tx, 'tess', 'notes', 'growth team note by jun')).toBe(true);
  });
});

test('R9 a former mentor keeps a goal they wrote as it was at the end, and loses what came after', async () => {
  await tried(owner, async (tx) => {
    await runs(tx, 'growth', -1000, -10);
    for (const [seconds, expected] of [
      [-11, true],
      [-10, true],
      [-9, false],
    ] as const) {
      await tx`update goals set updated_at = now() + ${seconds} * interval '1 second' where id = ${world.rows['growth pair goal by max']!}`;
      expect([seconds, await reads(tx, 'max', 'goals', 'growth pair goal by max')]).toEqual([
        seconds,
        expected,
      ]);
    }
    expect(await reads(tx, 'max', 'goals', 'growth private goal by max')).toBe(true);
  });
});

test('R9 a former mentor keeps the dates of their own time', async () => {
  await tried(owner, async (tx) => {
    await runs(tx, 'growth', -10_000_000, -10);
    for (const [seconds, expected] of [
      [-11, true],
      [-10, false],
      [-9, false],
    ] as const) {
      await tx`update sessions set starts_at = now() + ${seconds} * interval '1 second' where id = ${world.rows['growth session']!}`;
      expect([seconds, await reads(tx, 'max', 'sessions', 'growth session')]).toEqual([seconds, expected]);
      expect(await reads(tx, 'jun', 'sessions', 'growth session')).toBe(true);
    }
  });
});

test('R2 a reporting line that changes on a date: the old manager loses sight at the instant the new one gains it', async () => {
  await tried(owner, async (tx) => {
    for (const [seconds, before, after] of [
      [1, true, false],
      [0, false, true],
      [-1, false, true],
    ] as const) {
      await tx`delete from reporting_lines where person_id = ${world.people.jun}`;
      const change = tx`now() + ${seconds} * interval '1 second'`;
      await tx`insert into reporting_lines (person_id, manager_id, period) values
        (${world.people.jun}, ${world.people.ada}, tstzrange(null, ${change})), (${world.people.jun}, ${world.people.lost}, tstzrange(${change}, null))`;
      for (const [table, row] of [
        ['notes', 'growth team note by max'],
        ['goals', 'growth team goal by jun'],
        ['evidence', 'jun team evidence'],
        ['sessions', 'growth session'],
        ['sign_offs', 'sign-off by max'],
      ] as const) {
        expect([row, seconds, await reads(tx, 'ada', table, row)]).toEqual([row, seconds, before]);
        expect([row, seconds, await reads(tx, 'lost', table, row)]).toEqual([row, seconds, after]);
      }
      expect(await reads(tx, 'ada', 'notes', 'growth pair note by max')).toBe(false);
      expect(await reads(tx, 'lost', 'notes', 'growth pair note by max')).toBe(false);
    }
  });
});

test('R2 a mentor who becomes the manager keeps the pair; a manager who becomes no mentor reads no pair', async () => {
  await tried(owner, async (tx) => {
    expect(await reads(tx, 'mona', 'notes', 'boxed pair note by sid')).toBe(true);
    expect(await reads(tx, 'mona', 'notes', 'craft pair note by sid')).toBe(false);
    await tx`update mentorships set period = tstzrange(lower(period), now()) where id = ${world.pairs.boxed}`;
    expect(await reads(tx, 'mona', 'notes', 'boxed pair note by sid')).toBe(false);
    expect(await reads(tx, 'mona', 'notes', 'boxed team note by sid')).toBe(true);
  });
});

test('R1 a note shown to somebody opens for them, and closes when it is taken back', async () => {
  await tried(owner, async (tx) => {
    const note = 'growth pair note by max';
    expect(await reads(tx, 'pete', 'notes', note)).toBe(false);
    await within(
      tx,
      world.people.max,
      () =>
        tx`insert into note_readers (note_id, reader_id, shared_by) values (${world.rows[note]!}, ${world.people.pete}, ${world.people.max})`,
    );
    expect(await reads(tx, 'pete', 'notes', note)).toBe(true);
    await within(
      tx,
      world.people.max,
      () => tx`delete from note_readers where note_id = ${world.rows[note]!}`,
    );
    expect(await reads(tx, 'pete', 'notes', note)).toBe(false);
  });
});

test('R16 an observer reads the item until they have answered', async () => {
  await tried(owner, async (tx) => {
    expect(await reads(tx, 'olga', 'evidence', 'jun pair evidence')).toBe(true);
    expect(await reads(tx, 'olga', 'evidence', 'jun team evidence')).toBe(false);
    await within(
      tx,
      world.people.olga,
      () => tx`update endorsement_requests set declined = true where id = ${world.rows['open request']!}`,
    );
    expect(await reads(tx, 'olga', 'evidence', 'jun pair evidence')).toBe(false);
  });
});

test('R3 an admin who pairs people and draws lines reads nothing of theirs', async () => {
  await tried(owner, async (tx) => {
    for (const [table, row] of [
      ['notes', 'growth team note by max'],
      ['goals', 'growth team goal by jun'],
      ['evidence', 'jun team evidence'],
      ['action_items', 'growth team action item by jun'],
    ] as const) {
      expect(await reads(tx, 'root', table, row)).toBe(false);
    }
  });
});
