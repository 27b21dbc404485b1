/** A-3, R19, save-2: the draft of a framework in the product: whose it is, who may write, and what publishing it does. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { carryDraft, takeBackChange } from '@/lib/frameworks/changes-mutations';
import type { Framework } from '@/lib/frameworks/document';
import * as drafts from '@/lib/frameworks/drafts-mutations';
import { getDraft, getFile } from '@/lib/frameworks/drafts-queries';
import { floorGate, floorOf } from '@/lib/frameworks/floors';
import { milestoneInput } from '@/lib/frameworks/input';
import * as milestones from '@/lib/frameworks/milestones-mutations';
import * as parts from '@/lib/frameworks/parts-mutations';
import { seenGates, seenMilestone, seenPart } from '@/lib/frameworks/seen';
import { getPlan, getVersions } from '@/lib/frameworks/versions-queries';
import { wordingOf } from '@/lib/frameworks/wording';
import { exportedText } from '@/lib/frameworks/write';
import { Busy } from '@/lib/refusal';
import { shippedText } from '../support/shipped-framework';
import { addMentorship, addPeople, addPerson, as, openOwner } from '../support/village';

const owner = openOwner();
afterAll(() => owner.end());
let id: Record<'ada' | 'mona', string>;
let [one, two] = ['', ''];

beforeAll(async () => {
  id = await addPeople(owner, 'ada', 'mona');
  one = await addPerson(owner, 'one', { isAdmin: true });
  two = await addPerson(owner, 'two', { isAdmin: true });
  await addMentorship(owner, id.mona, id.ada);
});

const by = <T>(who: string, work: (tx: ViewerTx) => Promise<T>) => as(owner, who, work);
const begin = () => by(one, (tx) => drafts.beginDraft(tx));
async function draftNow() {
  const { draft } = await by(one, (tx) => getDraft(tx));
  if (!draft?.framework) throw new Error('There is no draft.');
  return { ...draft, framework: draft.framework as Framework };
}
async function inForce() {
  return (await by(one, getVersions)).find((each) => each.inForce)!;
}
async function aside() {
  const { draft } = await by(one, (tx) => getDraft(tx));
  if (draft) await by(one, (tx) => drafts.discardDraft(tx, draft));
}

/** The form of a milestone as the draft has it, with some fields typed over. */
async function form(code: string, typed: object = {}) {
  const { framework } = await draftNow();
  const { name, behaviours, betterOff, evidence, competency, level, core, ...more } =
    framework.milestones.find((each) => each.code === code)!;
  const gate = framework.gates.some((each) => each.from === level && each.milestones.includes(code));
  const kept = {
    code,
    version: seenMilestone(framework, code),
    name,
    betterOff,
    evidence,
    competency,
    level,
    mark: more.mark,
    sources: more.sources.join(', '),
    freshnessMonths: more.freshnessMonths,
  };
  const ticked = { ...(core ? { core: 'on' } : {}), ...(gate ? { gate: 'on' } : {}) };
  return milestoneInput.parse({ ...kept, behaviours: behaviours.join('\n'), ...ticked, ...typed });
}
const save = async (who: string, code: string, typed: object) => {
  const input = await form(code, typed);
  return by(who, (tx) => milestones.saveMilestone(tx, input));
};

test('A-3 only admins find a draft, write one or read its file; ten who begin make one', async () => {
  const begun = await Promise.allSettled(
    Array.from({ length: 10 }, (_, i) => by(i % 2 ? one : two, drafts.beginDraft)),
  );
  // Whoever waits too long behind the others is asked to try again; nobody makes a second one.
  for (const each of begun) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(Busy);
  expect(begun.some((each) => each.status === 'fulfilled')).toBe(true);
  expect(await owner`select from framework_drafts`).toHaveLength(1);
  const { version } = await draftNow();
  for (const who of [id.ada, id.mona]) {
    expect((await by(who, (tx) => getDraft(tx))).draft).toBeNull();
    expect(await by(who, (tx) => getFile(tx, 'draft'))).toBeNull();
    await expect(by(who, drafts.beginDraft)).rejects.toThrow('That is not here.');
    await expect(save(who, 'T1-J1', { name: 'x', meaning: 'reworded' })).rejects.toThrow('That is not here.');
    await expect(by(who, (tx) => drafts.publishDraft(tx, { version }))).rejects.toThrow('That is not here.');
    await expect(by(who, (tx) => getPlan(tx, shippedText))).rejects.toThrow('Only an admin');
  }
  expect((await draftNow()).version).toBe(version);
});

test('save-2 two admins at different milestones lose nothing; at the same one the second is told, and nothing is written over', async () => {
  const [mine, theirs] = [await form('T1-J1', { name: 'Mine' }), await form('T1-J1', { name: 'Theirs' })];
  const other = await form('T2-J1', { betterOff: 'everybody' });
  await by(one, (tx) => milestones.saveMilestone(tx, mine));
  await by(two, (tx) => milestones.saveMilestone(tx, other));
  await expect(by(two, (tx) => milestones.saveMilestone(tx, theirs))).rejects.toThrow(
    'changed while you were writing',
  );
  const find = (framework: Framework, code: string) =>
    framework.milestones.find((each) => each.code === code);
  const { framework, savedBy } = await draftNow();
  expect([find(framework, 'T1-J1')?.name, find(framework, 'T2-J1')?.betterOff, savedBy]).toEqual([
    'Mine',
    'everybody',
    'two',
  ]);
  const inputs = [await form('T1-J2', { name: 'A' }), await form('T1-J2', { name: 'B' })];
  const both = await Promise.allSettled(
    inputs.map((input) => by(one, (tx) => milestones.saveMilestone(tx, input))),
  );
  expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('A-3 R19 without a decision a changed wording is not published; decided, it is a minor version and nobody confirms', async () => {
  await aside();
  await begin();
  await save(one, 'T1-J1', { name: 'Turns raw data into data that others can train on' });
  const open = await draftNow();
  await expect(by(one, (tx) => drafts.publishDraft(tx, open))).rejects.toThrow('reworded or redefined');
  await save(one, 'T1-J1', { meaning: 'reworded' });
  const draft = await draftNow();
  const { plan, affected } = await by(one, (tx) => getPlan(tx, draft.text));
  expect(plan.difference?.to).toBe('1.1');
  expect(affected.names).toEqual([]);
  const sent = await Promise.allSettled(
    Array.from({ length: 10 }, (_, i) => by(i % 2 ? one : two, (tx) => drafts.publishDraft(tx, draft))),
  );
  expect(sent.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  expect((await inForce()).version).toBe('1.1');
  expect((await inForce()).by).toMatch(/one|two/);
  expect(await by(one, (tx) => getDraft(tx)).then(({ draft: left }) => left)).toBeNull();
});

test('R19 asks for something else is a major version, and its preview names whoever it touches', async () => {
  const version = (await inForce()).id;
  await owner`alter table standing_events disable trigger guard`;
  await owner`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id)
    values (${id.ada}, 'T1-J1', 'not-yet', ${id.mona}, 'early days', ${version})`;
  await owner`alter table standing_events enable trigger guard`;
  await begin();
  await save(one, 'T1-J1', { evidence: 'A', behaviours: 'does something else', meaning: 'redefined' });
  const draft = await draftNow();
  const { plan, affected } = await by(one, (tx) => getPlan(tx, draft.text));
  expect(plan.difference?.to).toBe('2.0');
  expect(affected.names).toEqual(['ada']);
  await aside();
});

test('R19 a draft begun from a version that is no longer in force is refused in words, and keeps its text', async () => {
  await begin();
  await save(one, 'T2-J1', { betterOff: 'the colleague', meaning: 'reworded' });
  const draft = await draftNow();
  const before = await inForce();
  const first = (await by(one, getVersions))[0]!;
  await by(two, (tx) => drafts.rollBackTo(tx, { version: first.id, insteadOf: before.id }));
  await expect(by(one, (tx) => drafts.publishDraft(tx, draft))).rejects.toThrow('no longer in force');
  expect((await draftNow()).text).toBe(draft.text);
  expect((await inForce()).version).toBe(first.version);
  await by(two, (tx) => drafts.rollBackTo(tx, { version: before.id, insteadOf: first.id }));
  await aside();
});

test('R19 split, merge, retire, add and a level switched off make one draft that can be published, and rolled back', async () => {
  await begin();
  const now = async () => (await draftNow()).version;
  const version = await now();
  const lost = { version, code: 'T3-J3' };
  await by(one, (tx) =>
    milestones.splitMilestone(tx, { version, code: 'T1-J1', name: 'Cleans', other: 'Documents' }),
  );
  await expect(by(two, (tx) => milestones.retireMilestone(tx, lost))).rejects.toThrow('changed while');
  const merge = { version: await now(), code: 'T3-J1', with: 'T3-J2', name: 'Ships an algorithm' };
  await by(one, (tx) => milestones.mergeMilestones(tx, merge));
  const late = await now();
  await by(two, (tx) => milestones.retireMilestone(tx, { version: late, code: 'P2-J1' }));
  const fields = {
    name: 'Says no',
    behaviours: 'says no',
    betterOff: 'all',
    evidence: 'A, N',
    competency: 'P2',
    level: 'J',
  };
  const add = { version: await now(), ...fields };
  await by(one, (tx) => milestones.addMilestone(tx, add));
  const gates = {
    version: seenGates((await draftNow()).framework),
    'enabled[]': ['J', 'S'],
    'waivers[]': [1, 0],
  };
  await by(one, (tx) => milestones.saveGates(tx, gates));
  const draft = await draftNow();
  const { plan } = await by(one, (tx) => getPlan(tx, draft.text));
  expect(plan.errors).toEqual([]);
  expect(plan.difference?.steps.map((step) => step.kind)).toEqual(['split', 'merged', 'retired', 'added']);
  const before = await inForce();
  await by(one, (tx) => drafts.publishDraft(tx, draft));
  expect((await inForce()).document.milestones.map((each) => each.code)).toContain('T1-J4');
  const after = await inForce();
  await by(one, (tx) => drafts.rollBackTo(tx, { version: before.id, insteadOf: after.id }));
  expect((await inForce()).id).toBe(before.id);
});

test('F4 a file is taken in whole or not at all: every fault by line; an open draft is never written over', async () => {
  await aside();
  const next = (await inForce()).document;
  const text = exportedText({ ...next, version: '9.0', changes: [] });
  const broken = text.replace('level: J', 'level: Q').replace('evidence: A\n', 'evidence: "?"\n');
  const fault = await by(one, (tx) => drafts.importDraft(tx, { text: broken })).catch(
    (each: Error) => each.message,
  );
  expect(fault).toMatch(/^\d+ to mend/);
  expect(String(fault).match(/^Line \d+: /gm)?.length).toBeGreaterThan(1);
  expect((await by(one, (tx) => getDraft(tx))).draft).toBeNull();
  await by(one, (tx) => drafts.importDraft(tx, { text }));
  expect((await by(one, (tx) => getFile(tx, 'draft')))?.text).toBe(text);
  await expect(by(two, (tx) => drafts.importDraft(tx, { text }))).rejects.toThrow('A draft is open');
  const stale = { text, instead: 'on' as const, version: 1 };
  await expect(by(two, (tx) => drafts.importDraft(tx, stale))).rejects.toThrow('changed while');
  await by(two, async (tx) => drafts.importDraft(tx, { ...stale, version: (await draftNow()).version }));
  expect((await draftNow()).savedBy).toBe('two');
});

test('save-2 save-3 ten saves at once lose nothing: each milestone has its words, and the next save starts from what came back', async () => {
  await aside();
  await begin();
  const codes = (await draftNow()).framework.milestones.slice(0, 10).map((each) => each.code);
  const inputs = await Promise.all(
    codes.map((code) => form(code, { betterOff: `all of ${code}`, meaning: 'reworded' })),
  );
  const sent = await Promise.allSettled(
    inputs.map((input, i) => by(i % 2 ? one : two, (tx) => milestones.saveMilestone(tx, input))),
  );
  // Whoever waited too long is told so, and has the words still: sent again, they are kept.
  for (const [i, each] of sent.entries())
    if (each.status === 'rejected') {
      expect(each.reason).toBeInstanceOf(Busy);
      await by(one, (tx) => milestones.saveMilestone(tx, inputs[i]!));
    }
  const { framework } = await draftNow();
  expect(codes.map((code) => framework.milestones.find((each) => each.code === code)?.betterOff)).toEqual(
    codes.map((code) => `all of ${code}`),
  );
  expect(framework.changes.map((each) => each.from[0]).sort()).toEqual(codes.toSorted());
  const code = codes[0]!;
  const input = await form(code, { betterOff: 'first', meaning: 'reworded' });
  const { values } = await by(one, (tx) => milestones.saveMilestone(tx, input));
  await by(one, (tx) => milestones.saveMilestone(tx, { ...input, ...values, betterOff: 'second' }));
  expect(seenMilestone((await draftNow()).framework, code)).not.toBe(values.version);
});

test('R19 one change is taken back, whoever made it; a change that is not there, and one seen before somebody else wrote, are refused', async () => {
  await aside();
  await begin();
  const start = await draftNow();
  await save(one, 'T1-J1', { name: 'Other words', meaning: 'reworded' });
  const at = { version: (await draftNow()).version, code: 'T3-J1' };
  await by(two, (tx) => milestones.splitMilestone(tx, { ...at, name: 'One', other: 'Other' }));
  const { version, framework } = await draftNow();
  const [child = ''] = framework.changes.find((each) => each.kind === 'split')?.to ?? [];
  await expect(by(one, (tx) => milestones.retireMilestone(tx, { version, code: child }))).rejects.toThrow(
    'Take that back first',
  );
  const back = (who: string, code: string, seen = version) =>
    by(who, (tx) => takeBackChange(tx, { version: seen, code }));
  await expect(back(id.mona, 'T3-J1')).rejects.toThrow('That is not here.');
  await expect(back(one, 'T2-J1')).rejects.toThrow('not here');
  await back(one, 'T3-J1');
  await expect(back(two, 'T1-J1')).rejects.toThrow('changed while');
  await back(two, 'T1-J1', (await draftNow()).version);
  expect((await draftNow()).text).toBe(start.text);
});

test('R19 a draft begun from an older version is carried onto the newer one by one of ten who ask; what both changed is said, and to be decided', async () => {
  await aside();
  await begin();
  await save(one, 'T1-J1', { betterOff: 'mine', meaning: 'reworded' });
  await save(one, 'T2-J1', { betterOff: 'only mine', meaning: 'reworded' });
  const { text } = await draftNow();
  const before = await inForce();
  await aside();
  await begin();
  await save(two, 'T1-J1', { betterOff: 'theirs', meaning: 'reworded' });
  await save(two, 'T4-M1', { betterOff: 'only theirs', meaning: 'reworded' });
  await by(two, async (tx) => drafts.publishDraft(tx, await draftNow()));
  await owner`update framework_drafts set text = ${text}, based_on_id = ${before.id}, closed_at = null`;
  const draft = await draftNow();
  expect(draft.behind).toMatchObject({ inForce: (await inForce()).version, collide: ['T1-J1'], lost: [] });
  await expect(by(id.mona, (tx) => carryDraft(tx, draft))).rejects.toThrow('That is not here.');
  const sent = await Promise.allSettled(
    Array.from({ length: 10 }, (_, i) => by(i % 2 ? one : two, (tx) => carryDraft(tx, draft))),
  );
  expect(sent.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  const carried = await draftNow();
  expect(carried.behind).toBeNull();
  const find = (code: string) => carried.framework.milestones.find((each) => each.code === code)?.betterOff;
  expect(['T1-J1', 'T2-J1', 'T4-M1'].map(find)).toEqual(['mine', 'only mine', 'only theirs']);
  await expect(by(one, (tx) => drafts.publishDraft(tx, carried))).rejects.toThrow('reworded or redefined');
  await save(one, 'T1-J1', { meaning: 'reworded' });
  await by(one, async (tx) => drafts.publishDraft(tx, await draftNow()));
  expect((await inForce()).document.milestones.find((each) => each.code === 'T4-M1')?.betterOff).toBe(
    'only theirs',
  );
});

test('F3 source and freshness are changed in the product; a sentence nobody knows, or a document without one, is refused', async () => {
  await aside();
  await begin();
  await save(one, 'T2-J2', { mark: 'DOC~', sources: 'S9, S22', freshnessMonths: 6, meaning: 'reworded' });
  const now = (await draftNow()).framework.milestones.find((each) => each.code === 'T2-J2');
  expect(now).toMatchObject({ mark: 'DOC~', sources: ['S9', 'S22'], freshnessMonths: 6 });
  await expect(save(one, 'T2-J2', { sources: 'S99' })).rejects.toThrow('no sentence S99');
  await expect(save(one, 'T2-J2', { mark: 'DOC', sources: '' })).rejects.toThrow('Name the sentence');
  await aside();
});

test('F4 R18 competencies, levels and floors are changed in the product: words are minor, counts and floors major; a stale form is told', async () => {
  await aside();
  await begin();
  const of = async () => (await draftNow()).framework;
  const level = async (code: string) => (await of()).levels.find((each) => each.code === code)!;
  const minor = (await draftNow()).framework.version;
  const was = (await of()).competencies.find((each) => each.code === 'T4')!;
  const competency = { code: 'T4', version: seenPart(was), name: 'Making it fast', about: was.about };
  await expect(by(id.mona, (tx) => parts.saveCompetency(tx, competency))).rejects.toThrow(
    'That is not here.',
  );
  const { values } = await by(one, (tx) => parts.saveCompetency(tx, competency));
  await expect(by(two, (tx) => parts.saveCompetency(tx, competency))).rejects.toThrow('changed while');
  await by(one, (tx) => parts.saveCompetency(tx, { ...competency, ...values, name: 'Making it faster' }));
  expect((await of()).competencies.find((each) => each.code === 'T4')?.name).toBe('Making it faster');
  const { name, icon, about, minimum } = await level('S');
  const asked = { kinds: 0, contexts: 0, secondVoice: 0, spanMonths: 0, ...minimum };
  const form = async (typed: object) => ({
    code: 'S',
    version: seenPart(await level('S')),
    name,
    icon,
    about,
    ...asked,
    ...typed,
  });
  await by(one, async (tx) => parts.saveLevel(tx, await form({ name: 'principal' })));
  expect((await of()).version).toBe(minor);
  expect((await level('S')).minimum).toEqual(minimum);
  await by(one, async (tx) => parts.saveLevel(tx, await form({ spanMonths: 6 })));
  expect((await of()).version).not.toBe(minor);
  await by(one, async (tx) => parts.saveLevel(tx, await form({})));
  expect((await of()).version).toBe(minor);
  const gate = floorGate(await of(), 'S')!;
  const answers = (await of()).competencies.map(({ code }) => (code === 'T4' ? 'all' : floorOf(gate, code)));
  const floors = {
    code: 'S',
    version: seenPart(gate.floors),
    'floor[]': answers,
    anyTechnical: 1,
    anySoftSkill: 2,
  };
  await expect(
    by(two, (tx) => parts.saveFloors(tx, { ...floors, 'floor[]': answers.slice(1) })),
  ).rejects.toThrow('An answer for each');
  const sent = await Promise.allSettled(
    [one, two].map((who) => by(who, (tx) => parts.saveFloors(tx, floors))),
  );
  expect(sent.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
  const { plan } = await by(one, async (tx) => getPlan(tx, (await draftNow()).text));
  expect(plan.errors).toEqual([]);
  expect(plan.gates).toContain('M');
  await aside();
});

test('R19 a milestone retired with one in its place: that one means what it meant, and the old code leads to it', async () => {
  await aside();
  await begin();
  const before = await inForce();
  const retire = (successor: string) =>
    by(one, async (tx) =>
      milestones.retireMilestone(tx, { version: (await draftNow()).version, code: 'P2-M1', successor }),
    );
  await expect(retire('P9-M1')).rejects.toThrow('not here');
  await expect(retire('P2-M1')).rejects.toThrow('Choose another');
  await retire('P1-M1');
  await by(one, async (tx) => drafts.publishDraft(tx, await draftNow()));
  const [means] =
    await owner`select means_today('P1-M1', ${before.id}) as stays, means_today('P2-M1', ${before.id}) as gone`;
  expect(means).toEqual({ stays: true, gone: false });
  const all = (await by(one, getVersions)).map(({ document }) => document);
  expect(wordingOf('P2-M1', (await inForce()).document, all)?.goesOnAs).toEqual(['P1-M1']);
});
