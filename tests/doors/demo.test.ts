import { describe, expect, it } from 'vitest';
import { composePacket } from '@/lib/growth/packet-composed-queries';
import { getPacket, getPackets } from '@/lib/growth/packets-queries';
import { connect } from '../../db/connection';
import { clearDemo, isEmpty, loadDemo } from '../../db/demo/index';
import { tablesOf } from '../support/canary-facts';
import { loadCanaryWorld } from '../support/canary-world';
import { as } from '../support/village';

const owner = () => process.env.RUNG_OWNER_URL ?? '';
const count = async (table: string) => {
  const sql = connect(owner(), { max: 1 });
  const [row] = await sql.unsafe(`select count(*)::int as n from ${table}`);
  await sql.end();
  return Number(row?.n);
};

describe('the demo team', () => {
  it('A-1 reach-7: loads whole, on any day of any year, and one command removes it to the last row', async () => {
    for (const now of ['2026-11-22T08:00:00Z', '2028-02-29T23:59:00Z', '2027-01-01T00:01:00Z']) {
      expect(await isEmpty(owner())).toBe(true);
      await loadDemo(owner(), { now: new Date(now) });
      expect(await count('people')).toBe(14);
      expect(await count("standing where standing = 'met'")).toBeGreaterThan(50);
      expect(await clearDemo(owner())).toBe(14);
      for (const table of [
        'people',
        'mentorships',
        'notes',
        'evidence',
        'sign_offs',
        'standing',
        'audit_events',
      ]) {
        expect(await count(table), table).toBe(0);
      }
    }
  });

  it('F50: the packet of the demo team holds what the program would have composed', async () => {
    await loadDemo(owner());
    const sql = connect(owner(), { max: 1 });
    const [mei] = await sql`select id from people where handle = 'mei'`;
    const frozen = await as(sql, String(mei!.id), async (tx) => {
      const [line] = (await getPackets(tx)).filter((one) => one.frozenAt);
      const packet = (await getPacket(tx, line!.id))!;
      return { packet, composed: await composePacket(tx, packet) };
    });
    expect(frozen.packet.content).toEqual(frozen.composed);
    const states = frozen.composed.milestones.map((one) => one.state);
    expect(states).toEqual(expect.arrayContaining(['met', 'not yet', 'waived']));
    expect(frozen.composed.milestones.some((one) => one.disagreement)).toBe(true);
    await sql.end();
    await clearDemo(owner());
  });

  it('A-1: one command removes every kind of row there is, whatever the demo people made', async () => {
    const sql = connect(owner(), { max: 1 });
    // In the canary world everybody is on the door, and every table has rows.
    const world = await loadCanaryWorld(sql);
    expect(await clearDemo(owner())).toBe(Object.keys(world.people).length);
    const stays = ['framework_versions', 'frameworks_in_force', 'levels', 'milestones', 'rate_limits'];
    for (const { name } of await tablesOf(sql)) {
      const [row] = await sql`select count(*)::int as n from ${sql(name)}`;
      expect([name, Number(row?.n) > 0]).toEqual([name, stays.includes(name)]);
    }
    await sql.end();
  });

  it('S34: every *met* of the story rests on evidence and a sign-off', async () => {
    await loadDemo(owner(), { now: new Date('2026-11-22T08:00:00Z') });
    expect(
      await count(`standing s join standing_events e on e.id = s.event_id where s.standing = 'met'
      and not exists (select from sign_off_evidence l where l.sign_off_id = e.sign_off_id)`),
    ).toBe(0);
    await clearDemo(owner());
  });

  it('R19: a milestone of the demo team waits to be confirmed under a new wording; taken out, the shipped version is in force', async () => {
    await loadDemo(owner(), {});
    expect(await count(`standing where to_confirm and under = '1.0'`)).toBe(3);
    expect(await count(`framework_versions where id = framework_in_force() and version = '2.0'`)).toBe(1);
    await clearDemo(owner());
    expect(await count(`framework_versions where id = framework_in_force() and version = '1.0'`)).toBe(1);
    expect(await count('framework_versions')).toBe(1);
  });
});
