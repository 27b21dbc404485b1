import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '@/db/enums';
import type { ViewerTx } from '@/lib/access/viewer';
import { appeal } from '@/lib/checkins/appeal-mutations';
import { closeCheckIn, openCheckIn } from '@/lib/checkins/check-in-mutations';
import { getCheckIn, getCheckIns, getLastRevealed, getOpenCheckIns } from '@/lib/checkins/check-in-queries';
import { getDisagreementOf, getToWeigh } from '@/lib/checkins/disagreements-queries';
import { mostQuestions } from '@/lib/checkins/due';
import { handIn, keepAnswer } from '@/lib/checkins/half-mutations';
import { askSecondRater } from '@/lib/checkins/second-rater-mutations';
import { getFramework } from '@/lib/frameworks/queries';
import { getGrowthOf } from '@/lib/growth/queries';
import { getAgenda } from '@/lib/sessions/agenda-queries';
import { tablesOf } from '../support/canary-facts';
import { addLine, addMentorship, addPeople, addPerson, as, openOwner } from '../support/village';

const owner = openOwner();
type Who = 'mentor' | 'mentee' | 'second' | 'boss' | 'admin' | 'peer';
let id: Record<Who, string>;
let pair = '';
let other = '';

beforeAll(async () => {
  const people = await addPeople(owner, 'mentor', 'mentee', 'second', 'boss', 'peer');
  id = { ...people, admin: await addPerson(owner, 'admin', { isAdmin: true }) };
  await addLine(owner, id.mentee, id.boss);
  pair = await addMentorship(owner, id.mentor, id.mentee);
  other = await addMentorship(owner, id.second, id.mentee, { purpose: 'technical' });
});
afterAll(() => owner.end());

const everybody = () => Object.keys(id) as Who[];
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, id[who], work);
const open = async (who: Who, mentorship = pair) =>
  String((await by(who, (tx) => openCheckIn(tx, { mentorship }))).goTo).replace('/check-ins/', '');
const see = (who: Who, checkIn: string) => by(who, (tx) => getCheckIn(tx, checkIn));
const keep = (who: Who, checkIn: string, milestone: string, answer: Answer | 'none') =>
  by(who, (tx) => keepAnswer(tx, { checkIn, milestone, answer }));
const give = (who: Who, checkIn: string) => by(who, (tx) => handIn(tx, { checkIn }));
const close = (who: Who, checkIn: string, outcome: 'agreed' | 'agreed-to-differ' = 'agreed') =>
  by(who, (tx) => closeCheckIn(tx, { checkIn, outcome }));
const ago = (checkIn: string, kind: string, seconds: number) =>
  owner`update check_in_halves set handed_in_at = now() - ${seconds} * interval '1 second' where check_in_id = ${checkIn} and kind = ${kind}::rating_kind`;
const wipe = async () => {
  for (const table of [
    'agenda_items',
    'second_ratings',
    'disagreements',
    'ratings',
    'check_in_halves',
    'rating_drafts',
    'check_in_questions',
    'check_ins',
  ])
    await owner.unsafe(`delete from ${table}`);
};
/** A new check-in of the pair with one answer in each half that is named. */
async function begun(halves: Partial<Record<'mentor' | 'mentee', Answer>>) {
  await wipe();
  const checkIn = await open('mentor');
  const code = (await see('mentor', checkIn))!.asked[0]!.milestone;
  for (const [who, answer] of Object.entries(halves)) {
    await keep(who as Who, checkIn, code, answer);
    await give(who as Who, checkIn);
  }
  return { checkIn, code };
}

/** Everything the database shows this person: each table row by row, and what its own counting says. */
async function allOf(who: Who): Promise<Record<string, string>> {
  const tables = (await tablesOf(owner)).map(({ name }) => name);
  return by(who, async (tx) => {
    const found: Record<string, string> = {};
    for (const table of tables) {
      // Signing in to look leaves a trace of its own.
      if (['sign_ins', 'credentials', 'rate_limits'].includes(table)) continue;
      const rows = await tx.execute(sql.raw(`select to_jsonb(t)::text as row from ${table} t order by 1`));
      found[table] = JSON.stringify(rows.map((each) => each.row));
    }
    return found;
  });
}

test('S-5 R15: either side opens one check-in for both, at the level being worked on; all others find nothing', async () => {
  await wipe();
  const ids = await Promise.all([open('mentor'), open('mentee'), open('mentor')]);
  expect(new Set(ids).size).toBe(1);
  const checkIn = ids[0]!;
  const [mine, hers] = [await see('mentor', checkIn), await see('mentee', checkIn)];
  expect(mine?.asked).toEqual(hers?.asked);
  expect(mine?.asked.length).toBe(mostQuestions);
  expect(mine?.asked.every((each) => each.why === 'never-asked' && each.milestone.includes('-J'))).toBe(true);
  for (const who of ['second', 'boss', 'admin', 'peer'] as const) {
    expect(await see(who, checkIn)).toBeUndefined();
    expect(await by(who, (tx) => getCheckIns(tx))).toEqual([]);
    await expect(keep(who, checkIn, mine!.asked[0]!.milestone, 'meeting')).rejects.toThrow('not here');
    await expect(give(who, checkIn)).rejects.toThrow('not here');
    await expect(open(who)).rejects.toThrow('not here');
  }
});

test('S-5: a coffee mentorship has no check-ins, and the database agrees', async () => {
  const coffee = await addMentorship(owner, id.peer, id.second, { purpose: 'coffee' });
  await expect(open('peer', coffee)).rejects.toThrow('has no check-ins');
  const [version] = await owner`select id from framework_versions limit 1`;
  await expect(
    by('peer', (tx) =>
      tx.execute(sql`insert into check_ins (mentorship_id, mentee_id, framework_version_id, level, opened_by)
        values (${coffee}, ${id.second}, ${version?.id}, 'J', ${id.peer})`),
    ),
  ).rejects.toThrow('not here');
});

test('sight-5 R15: before the reveal not one byte of any table differs for anybody else, whatever a side does', async () => {
  for (const [side, answers] of [
    ['mentor', ['exceeding', 'none', 'meeting']],
    ['mentee', ['working-towards', 'no-opportunity-yet']],
  ] as const) {
    const { checkIn, code } = await begun({});
    const others = everybody().filter((who) => who !== side);
    const before = await Promise.all(others.map(allOf));
    for (const answer of answers) await keep(side, checkIn, code, answer);
    await give(side, checkIn);
    expect(await Promise.all(others.map(allOf))).toEqual(before);
    const reading = side === 'mentor' ? 'mentee' : 'mentor';
    const found = await see(reading, checkIn);
    expect(found).toMatchObject({ halves: [], ratings: [], drafts: [], revealed: false, differently: 0 });
    const [line] = await by(reading, getOpenCheckIns);
    expect(line).toMatchObject({ mineIn: false, revealed: false, differently: 0 });
    expect(await see(side, checkIn)).toMatchObject({ mineIn: true, revealed: false });
  }
});

test('R15: once both are in, both read both, as given and under the wording it was given on; nobody else does', async () => {
  const { checkIn, code } = await begun({ mentor: 'meeting', mentee: 'exceeding' });
  for (const who of ['mentor', 'mentee'] as const) {
    const found = await see(who, checkIn);
    expect(found).toMatchObject({ revealed: true, differently: 1 });
    expect(found?.ratings.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      { kind: 'mentor', milestone: code, answer: 'meeting' },
      { kind: 'self', milestone: code, answer: 'exceeding' },
    ]);
    expect(found?.halves.some((half) => half.afterReveal)).toBe(false);
  }
  const [version] = await owner`select bool_and(r.framework_version_id = c.framework_version_id) as pinned
    from ratings r join check_ins c on c.id = r.check_in_id`;
  expect(version?.pinned).toBe(true);
  for (const who of ['second', 'boss', 'admin', 'peer'] as const) {
    const all = await allOf(who);
    for (const table of ['check_ins', 'check_in_questions', 'check_in_halves', 'ratings', 'rating_drafts'])
      expect([who, table, all[table]]).toEqual([who, table, '[]']);
  }
});

test('R17: what is left empty, or taken back, is no row; nobody hands in nothing', async () => {
  const { checkIn, code } = await begun({});
  await expect(give('mentee', checkIn)).rejects.toThrow('Answer at least one');
  await keep('mentee', checkIn, code, 'meeting');
  await keep('mentee', checkIn, code, 'none');
  await expect(give('mentee', checkIn)).rejects.toThrow('Answer at least one');
  const second = (await see('mentee', checkIn))!.asked[1]!.milestone;
  await keep('mentee', checkIn, second, 'no-opportunity-yet');
  await expect(keep('mentee', checkIn, 'T1-S1', 'meeting')).rejects.toThrow('not here');
  await give('mentee', checkIn);
  expect((await see('mentee', checkIn))?.ratings).toEqual([
    { kind: 'self', milestone: second, answer: 'no-opportunity-yet' },
  ]);
  expect(await owner`select from rating_drafts`).toHaveLength(0);
  expect(await owner`select from standing_events`).toHaveLength(0);
});

test('R15: a half is given once and stays as it was given, however often and from wherever it is sent', async () => {
  const { checkIn, code } = await begun({});
  await keep('mentee', checkIn, code, 'meeting');
  await Promise.all(Array.from({ length: 10 }, () => give('mentee', checkIn)));
  expect(await owner`select from check_in_halves`).toHaveLength(1);
  await expect(keep('mentee', checkIn, code, 'exceeding')).rejects.toThrow('stays as you gave it');
  const raw = (statement: string) => by('mentee', (tx) => tx.execute(sql.raw(statement)));
  await expect(
    raw(
      `insert into rating_drafts (check_in_id, rater_id, milestone, answer) values ('${checkIn}', '${id.mentee}', '${code}', 'exceeding')`,
    ),
  ).rejects.toThrow('stays as you gave it');
  await expect(raw(`update ratings set answer = 'exceeding'`)).rejects.toThrow('not here');
  await expect(raw(`delete from check_in_halves`)).rejects.toThrow('not here');
  await expect(
    raw(
      `insert into check_in_halves (check_in_id, kind, rater_id) values ('${checkIn}', 'mentor', '${id.mentee}')`,
    ),
  ).rejects.toThrow();
  await expect(
    raw(`insert into ratings (check_in_id, kind, milestone, framework_version_id, rater_id, answer)
      select id, 'mentor', '${code}', framework_version_id, '${id.mentee}', 'exceeding' from check_ins`),
  ).rejects.toThrow('not here');
  expect(await owner`select answer from ratings`).toMatchObject([{ answer: 'meeting' }]);
});

test('R15: two halves handed in at the same moment are two halves, both in time, and both open', async () => {
  for (let round = 0; round < 5; round++) {
    const { checkIn, code } = await begun({});
    await keep('mentor', checkIn, code, 'meeting');
    await keep('mentee', checkIn, code, 'working-towards');
    await Promise.all([give('mentor', checkIn), give('mentee', checkIn)]);
    const found = await see('mentee', checkIn);
    expect(found).toMatchObject({ revealed: true, differently: 1 });
    expect(found?.halves.map((half) => half.afterReveal)).toEqual([false, false]);
  }
});

test('R15: an answer that comes while the half is handed in is in it, or is refused: nothing is lost in between', async () => {
  const { checkIn } = await begun({});
  const codes = (await see('mentee', checkIn))!.asked.map((each) => each.milestone);
  await keep('mentee', checkIn, codes[0]!, 'meeting');
  const [, ...said] = await Promise.allSettled([
    give('mentee', checkIn),
    ...codes.slice(1, 5).map((code) => keep('mentee', checkIn, code, 'exceeding')),
  ]);
  const kept = said.filter((each) => each.status === 'fulfilled').length;
  expect(await owner`select from ratings`).toHaveLength(1 + kept);
  expect(await owner`select from rating_drafts`).toHaveLength(0);
});

test('R15: at the deadline second the given half opens, not before; a later half is marked, and both stay', async () => {
  const { checkIn, code } = await begun({ mentee: 'exceeding' });
  const fourteen = 14 * 86_400;
  await ago(checkIn, 'self', fourteen - 5);
  expect(await see('mentor', checkIn)).toMatchObject({ revealed: false, ratings: [], halves: [] });
  await ago(checkIn, 'self', fourteen);
  expect(await see('mentor', checkIn)).toMatchObject({ revealed: true, mineIn: false });
  expect((await see('mentor', checkIn))?.ratings).toEqual([
    { kind: 'self', milestone: code, answer: 'exceeding' },
  ]);
  await keep('mentor', checkIn, code, 'exceeding');
  expect((await see('mentee', checkIn))?.ratings).toHaveLength(1);
  await give('mentor', checkIn);
  const late = (await see('mentee', checkIn))?.halves.find((half) => half.kind === 'mentor');
  expect(late?.afterReveal).toBe(true);
  // The instant is the asking transaction's: one that began before the second sees nothing until its end.
  const turn = await begun({ mentee: 'meeting' });
  await by('mentor', async (tx) => {
    await owner`update check_in_halves set handed_in_at = clock_timestamp() - interval '336 hours'`;
    expect(await getCheckIn(tx, turn.checkIn)).toMatchObject({ revealed: false, ratings: [] });
  });
  expect(await see('mentor', turn.checkIn)).toMatchObject({ revealed: true });
});

test('R9 R15: a rater who leaves in between takes nothing along and opens nothing early', async () => {
  const { checkIn } = await begun({ mentor: 'meeting' });
  await owner`update people set deactivated_at = now() where id = ${id.mentor}`;
  expect(await see('mentee', checkIn)).toMatchObject({ revealed: false, ratings: [] });
  await ago(checkIn, 'mentor', 15 * 86_400);
  expect((await see('mentee', checkIn))?.ratings).toHaveLength(1);
  await owner`update people set deactivated_at = null where id = ${id.mentor}`;
  // Ended: the former mentor keeps their own half, and does not read the other one, whatever the clock says.
  const late = await begun({ mentor: 'meeting' });
  const [period] = await owner`select period::text from mentorships where id = ${pair}`;
  await keep('mentee', late.checkIn, late.code, 'exceeding');
  await give('mentee', late.checkIn);
  await owner`update mentorships set period = tstzrange(lower(period), now()) where id = ${pair}`;
  expect((await see('mentor', late.checkIn))?.ratings.map((each) => each.kind)).toEqual(['mentor']);
  expect((await see('mentee', late.checkIn))?.ratings).toHaveLength(2);
  await expect(close('mentor', late.checkIn)).rejects.toThrow('not here');
  await expect(open('mentee')).rejects.toThrow('not here');
  await owner`update mentorships set period = ${period?.period}::text::tstzrange where id = ${pair}`;
});

test('R15: it is closed once, by either side, after the reveal: agreed, or agreed to differ', async () => {
  const { checkIn, code } = await begun({ mentee: 'exceeding' });
  for (const who of ['mentor', 'mentee'] as const)
    await expect(close(who, checkIn)).rejects.toThrow('open to both of you');
  const raw = await by('mentee', (tx) =>
    tx.execute(
      sql`update check_ins set outcome = 'agreed', closed_at = now(), closed_by = ${id.mentee} returning id`,
    ),
  );
  expect(raw).toHaveLength(0);
  await keep('mentor', checkIn, code, 'meeting');
  await give('mentor', checkIn);
  await expect(close('boss', checkIn)).rejects.toThrow('not here');
  const ends = await Promise.allSettled([
    close('mentor', checkIn, 'agreed-to-differ'),
    close('mentee', checkIn, 'agreed'),
  ]);
  expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1);
  const [{ outcome } = {}] = await owner`select outcome from check_ins`;
  await close('mentor', checkIn, outcome);
  await expect(
    close('mentee', checkIn, outcome === 'agreed' ? 'agreed-to-differ' : 'agreed'),
  ).rejects.toThrow('closed already');
  expect(await owner`select from audit_events where deed = 'close check-in'`).not.toHaveLength(0);
  expect(await owner`select from standing_events`).toHaveLength(0);
});

test('R15 sight-5: the last halves somebody may read are those of a revealed check-in of their own, and of no other', async () => {
  const { checkIn, code } = await begun({ mentee: 'exceeding' });
  const last = (who: Who) => by(who, (tx) => getLastRevealed(tx, 'mentee'));
  for (const who of everybody()) expect(await last(who), who).toBeUndefined();
  await keep('mentor', checkIn, code, 'meeting');
  await give('mentor', checkIn);
  for (const who of ['mentor', 'mentee'] as const)
    expect(await last(who)).toMatchObject({
      id: checkIn,
      mentor: 'mentor',
      mentee: 'mentee',
      ratings: [{}, {}],
    });
  for (const who of ['second', 'boss', 'admin', 'peer'] as const)
    expect(await last(who), who).toBeUndefined();
});

test('R15 J-8: either side appeals with a reason: both answers stay, and only about what was answered differently', async () => {
  const { checkIn, code } = await begun({ mentee: 'exceeding' });
  const appealTo = (who: Who, milestone = code) =>
    by(who, (tx) => appeal(tx, { checkIn, milestone, reason: 'I see more in it.' }));
  await expect(appealTo('mentee')).rejects.toThrow('open to both of you');
  await keep('mentor', checkIn, code, 'meeting');
  await give('mentor', checkIn);
  for (const who of ['boss', 'second', 'peer', 'admin'] as const)
    await expect(appealTo(who)).rejects.toThrow('not here');
  await expect(appealTo('mentee', 'T6-S1')).rejects.toThrow('answered differently');
  await expect(
    by('mentee', (tx) =>
      tx.execute(
        sql`update check_ins set outcome = 'appealed', closed_at = now(), closed_by = ${id.mentee} where id = ${checkIn}`,
      ),
    ),
  ).rejects.toThrow('Say which milestone');
  const given = await owner`select * from ratings order by id`;
  const ends = await Promise.allSettled([appealTo('mentee'), appealTo('mentor'), appealTo('mentee')]);
  expect(ends.filter((end) => end.status === 'fulfilled').length).toBeGreaterThan(0);
  expect(await owner`select from disagreements`).toHaveLength(1);
  expect((await see('mentor', checkIn))?.outcome).toBe('appealed');
  expect(await owner`select * from ratings order by id`).toEqual(given);
  expect(await owner`select from standing_events`).toHaveLength(0);
  const seen = await by('mentor', (tx) => getDisagreementOf(tx, 'mentee', code));
  expect(seen?.raisedBy && ['exceeding', 'meeting'].includes(seen.word)).toBe(true);
  expect(seen?.saidBy).not.toBe(seen?.raisedBy);
  expect(await by('boss', (tx) => getDisagreementOf(tx, 'mentee', code))).toBeUndefined();
  await by('mentee', (tx) => askSecondRater(tx, { disagreement: seen!.id, rater: id.peer }));
  expect(await by('peer', getToWeigh)).toMatchObject([
    { word: seen!.word, saidBy: seen!.saidBy, milestone: code },
  ]);
  expect(await by('peer', (tx) => tx.execute(sql`select from ratings`))).toHaveLength(1);
});

test('S-5: the next check-in asks again what was seen differently, and nothing that was just asked', async () => {
  const { checkIn, code } = await begun({ mentee: 'exceeding', mentor: 'meeting' });
  const first = (await see('mentor', checkIn))!.asked.map((each) => each.milestone);
  await close('mentee', checkIn, 'agreed-to-differ');
  const next = await see('mentor', await open('mentee'));
  expect(next?.asked.find((each) => each.milestone === code)?.why).toBe('seen-differently');
  expect(next?.asked.filter((each) => first.includes(each.milestone))).toHaveLength(1);
});

test('R6 S-5: a question tells of nothing that only one side may read', async () => {
  await wipe();
  const inOther = await open('second', other);
  for (const who of ['second', 'mentee'] as const) {
    const code = (await see(who, inOther))!.asked[0]!.milestone;
    await keep(who, inOther, code, who === 'second' ? 'meeting' : 'exceeding');
    await give(who, inOther);
  }
  await close('second', inOther);
  const [item] = await owner`insert into evidence (person_id, author_id, kind, audience, title, happened_on)
    values (${id.mentee}, ${id.mentee}, 'A', 'private', 'a secret', current_date) returning id`;
  await owner`insert into evidence_milestones (evidence_id, milestone, attached_by) values (${item?.id}, 'T1-J1', ${id.mentee})`;
  const asked = (await see('mentee', await open('mentee')))!.asked;
  expect(new Set(asked.map((each) => each.why))).toEqual(new Set(['never-asked']));
  await wipe();
  await owner`update evidence set audience = 'pair' where id = ${item?.id}`;
  const shown = (await see('mentee', await open('mentee')))!.asked;
  expect(shown.find((each) => each.milestone === 'T1-J1')?.why).toBe('new-evidence');
});

test('F5: a check-in finishes on the wording it started with, whatever is published meanwhile', async () => {
  const { checkIn, code } = await begun({ mentor: 'meeting' });
  const [was] = await owner`select framework_version_id as id from check_ins where id = ${checkIn}`;
  const [now] =
    await owner`insert into framework_versions (framework, version, document, digest, published_at)
    select framework, '9.0', document, 'x', now() + interval '1 second' from framework_versions where id = ${was?.id} returning id`;
  await owner`insert into frameworks_in_force (version_id) values (${now?.id})`;
  expect((await by('mentee', (tx) => getFramework(tx))).id).toBe(now?.id);
  await keep('mentee', checkIn, code, 'exceeding');
  await give('mentee', checkIn);
  const versions = await owner`select distinct framework_version_id as id from ratings`;
  expect(versions).toMatchObject([{ id: was?.id }]);
  expect(versions).toHaveLength(1);
  await owner`delete from frameworks_in_force where version_id = ${now?.id}`;
  await owner`delete from framework_versions where id = ${now?.id}`;
});

test('R15 S-2: each difference stands on the next agenda by itself, once it is revealed and until it was talked about', async () => {
  const [session] =
    await owner`insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
    values (${pair}, ${id.mentee}, now() + interval '1 day', 45, 'planned', ${id.mentor}) returning id, number`;
  const onAgenda = async (who: Who) =>
    (await by(who, (tx) => getAgenda(tx, Number(session?.number))))?.facts.differences ?? [];
  const { checkIn, code } = await begun({ mentee: 'exceeding' });
  expect([...(await onAgenda('mentor')), ...(await onAgenda('mentee'))]).toEqual([]);
  await keep('mentor', checkIn, code, 'working-towards');
  await give('mentor', checkIn);
  for (const who of ['mentor', 'mentee'] as const)
    expect(await onAgenda(who)).toMatchObject([
      { milestone: code, self: 'exceeding', answer: 'working-towards' },
    ]);
  expect(await onAgenda('boss')).toEqual([]);
  await close('mentor', checkIn);
  expect(await onAgenda('mentee')).toEqual([]);
  await owner`delete from sessions where id = ${session?.id}`;
});

test('F8: the gate learns of a check-in with both halves in time, and of nothing else; strangers learn nothing', async () => {
  const known = (who: Who) => by(who, async (tx) => (await getGrowthOf(tx, 'mentee'))?.checkedIn);
  const { checkIn, code } = await begun({ mentee: 'exceeding' });
  for (const who of everybody()) expect([who, await known(who)]).toEqual([who, false]);
  await keep('mentor', checkIn, code, 'exceeding');
  await give('mentor', checkIn);
  for (const who of ['mentor', 'mentee', 'second', 'boss'] as const)
    expect([who, await known(who)]).toEqual([who, true]);
  for (const who of ['peer', 'admin'] as const) expect([who, await known(who)]).toEqual([who, false]);
  await owner`update check_in_halves set after_reveal = kind = 'mentor'`;
  expect(await known('mentee')).toBe(false);
});
