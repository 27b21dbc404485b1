/** A-3, R19: what a file would do, and where old wordings are found. */
import { expect, test } from 'vitest';
import { weighAgain } from '@/lib/checkins/again';
import type { ToConfirm } from '@/lib/checkins/again-record';
import type { Change, Framework } from '@/lib/frameworks/document';
import { parseFramework } from '@/lib/frameworks/parse';
import { planOf, type Version } from '@/lib/frameworks/plan';
import { publicationOf } from '@/lib/frameworks/publication';
import { sayAffected } from '@/lib/frameworks/say-affected';
import { wordingOf } from '@/lib/frameworks/wording';
import { oldWordingHref, sayCarried } from '@/lib/growth/carried';
import { changes, fileOf } from '../support/framework-changes';
import { shipped } from '../support/shipped-framework';

const one: Version = { id: 'one', version: '1.0', document: shipped, inForce: true };
const file = (version: string, edit: (f: Framework) => Change[], of = shipped) => fileOf(of, version, edit);
const errorsOf = (text: string, versions = [one]) =>
  planOf(text, versions).errors.map(({ line, at, says }) => `${line > 0} ${at}: ${says}`);

test('A-3 a wording fix is a minor step that moves nothing; each heavier change names the milestones that move', () => {
  const fix = planOf(
    file('1.1', (f) => changes.reworded(f, 'T1-J1')),
    [one],
  );
  expect(fix).toMatchObject({ errors: [], follows: 'one', codes: [], gates: [] });
  const codes = (edit: (f: Framework) => Change[]) => planOf(file('2.0', edit), [one]).codes;
  expect(codes((f) => changes.redefined(f, 'T1-J1'))).toEqual(['T1-J1']);
  expect(codes((f) => changes.split(f, 'T1-J1', 'T1-J7', 'T1-J8'))).toEqual(['T1-J1']);
  expect(codes((f) => changes.merged(f, ['T1-J1', 'T1-J2'], 'T1-J9'))).toEqual(['T1-J1', 'T1-J2']);
  expect(codes((f) => changes.retired(f, 'T2-J2'))).toEqual(['T2-J2']);
  expect(codes((f) => changes.added(f, 'T1-J1', 'T1-J9'))).toEqual([]);
});

test('R18 gates that ask for something else are named, also when a level goes or a minimum rises', () => {
  const gates = (edit: (f: Framework) => Change[]) => planOf(file('2.0', edit), [one]).gates;
  expect(gates((f) => changes.redefined(f, 'T1-J1'))).toEqual([]);
  expect(gates(changes.gate)).toEqual(['J']);
  expect(gates(changes.middleOff)).toEqual(['J', 'M']);
  const heavier = gates((f) => {
    for (const level of f.levels) level.minimum.items += 1;
    return [];
  });
  expect(heavier).toEqual(['J', 'M']);
});

test('R19 a number that was rolled back is not given again, nor a code that it brought', () => {
  const second = parseFramework(file('2.0', (f) => changes.split(f, 'T1-J1', 'T1-J7', 'T1-J8')));
  const rolledBack: Version[] = [one, { id: 'two', version: '2.0', document: second, inForce: false }];
  expect(
    errorsOf(
      file('1.1', (f) => changes.reworded(f, 'T1-J1')),
      rolledBack,
    ),
  ).toContainEqual('true version: must be higher than 2.0');
  expect(
    errorsOf(
      file('3.0', (f) => changes.split(f, 'T1-J1', 'T1-J7', 'T1-J9')),
      rolledBack,
    ),
  ).toEqual(['true T1-J7: was used in an earlier version; a code is never reused']);
  expect(
    errorsOf(
      file('3.0', (f) => changes.redefined(f, 'T1-J1')),
      rolledBack,
    ),
  ).toEqual([]);
});

test('F4 bad files: all faults at once, each by its line; 5,000 milestones in one', () => {
  const broken = file('1.1', (f) => {
    const [first, second] = f.milestones;
    if (first && second) second.code = first.code;
    f.tracks = [];
    for (const milestone of f.milestones.slice(5, 7)) milestone.competency = 'T99';
    return [
      { kind: 'split', from: ['T2-J1'], to: ['T2-J1', 'T2-J2'] },
      { kind: 'reworded', from: ['T1-J9'], to: ['T1-J9'] },
    ];
  });
  const errors = errorsOf(broken);
  expect(errors.length).toBeGreaterThan(5);
  for (const part of ['is used twice', 'T99', 'cycle', 'T1-J9 is not in', 'major step'])
    expect(errors.join('\n')).toContain(part);
  expect(errors.every((each) => each.startsWith('true'))).toBe(true);
  const [, like = ''] = /^milestones:\n((?: {2}.*\n)+?) {2}- code: T1-J2/m.exec(file('2.0', () => [])) ?? [];
  const many = `milestones:\n${Array.from({ length: 5000 }, (_, at) => like.replace('T1-J1', `X${at}`)).join('')}`;
  expect(errorsOf(many)).toEqual(['true milestones: 5000 milestones: a framework holds at most 300']);
  expect(errorsOf('a: [1\n b: }')[0]).toContain('file');
  expect(errorsOf(file('1.1', () => []).replace('id: ml-junior', 'id: another'))[0]).toContain(
    'id: the file is of',
  );
});

test('F8 what the database keeps: gates only where a level is off, and then the merged one', () => {
  expect(publicationOf(shipped).gates).toBeNull();
  const off = parseFramework(file('2.0', changes.middleOff));
  expect(publicationOf(off, 'one', 'team')).toMatchObject({
    follows: 'one',
    origin: 'team',
    gates: [{ from: 'J', to: 'S' }],
  });
});

test('R19 an old code is found in the last version that knew it, with what it went on as', () => {
  const split = parseFramework(file('2.0', (f) => changes.split(f, 'T1-J1', 'T1-J7', 'T1-J8')));
  const merged = parseFramework(file('10.0', (f) => changes.merged(f, ['T1-J7', 'T1-J2'], 'T1-J9'), split));
  const all = [merged, shipped, split];
  expect(wordingOf('T1-J1', merged, all)).toEqual({
    framework: shipped,
    instead: '10.0',
    goesOnAs: ['T1-J8', 'T1-J9'],
  });
  expect(wordingOf('T1-J7', merged, all)?.framework).toBe(split);
  expect(wordingOf('T2-J1', merged, all)).toEqual({ framework: merged, instead: null, goesOnAs: [] });
  expect(wordingOf('T2-J1', merged, all, '1.0')).toEqual({
    framework: shipped,
    instead: '10.0',
    goesOnAs: ['T2-J1'],
  });
  expect(wordingOf('T2-J1', merged, all, '7.7')?.framework).toBe(merged);
  expect(wordingOf('X1', merged, all)).toBeUndefined();
});

test('R19 the flag beside a standing, in words', () => {
  const under = { under: '1.0', from: 'T1-J1', toConfirm: true } as const;
  expect(sayCarried({ how: 'redefined', ...under })).toBe('met under v1.0, to confirm');
  expect(sayCarried({ how: 'later', ...under })).toBe('met under v1.0, to confirm');
  expect(sayCarried({ how: 'split', ...under })).toBe('carried from T1-J1 of v1.0, to confirm');
  expect(sayCarried({ how: 'merged', ...under, toConfirm: false })).toBe('merged from milestones of v1.0');
  expect(sayCarried({ how: 'redefined', ...under, toConfirm: false })).toBe('said under v1.0');
  expect(oldWordingHref(under)).toBe('/framework/milestones/T1-J1?version=1.0');
  expect(oldWordingHref(under, 'ada')).toBe('/framework/milestones/T1-J1?version=1.0&of=ada');
});

test('R1 a plan says how many and by name whom, never who stands where', () => {
  const perMilestone = [{ code: 'T1-J1', people: 2, met: 1, waiting: 0 }];
  expect(sayAffected({ perMilestone, perGate: [{ from: 'J', people: 3 }], names: ['Ada', 'Ben'] })).toEqual([
    '  T1-J1: people with a standing: 2; signed off: 1; waiting for a sign-off: 0',
    '  the gate after J is judged anew for mentees: 3',
    'Touched: Ada, Ben',
  ]);
  expect(sayAffected({ perMilestone: [], perGate: [], names: [] })).toEqual([
    'Nobody has to confirm anything anew.',
  ]);
});

test('R19 the queue of what is to be confirmed: mine first, with both wordings; then what waits for a second voice', () => {
  const now = parseFramework(
    file('2.0', (f) => [...changes.redefined(f, 'T1-S1'), ...changes.redefined(f, 'T1-J1')]),
  );
  const voice = (signer: string, kind: 'mentor' | 'second') => ({
    id: signer,
    voice: kind,
    signerId: signer,
    signer,
    at: '2026-11-01T00:00:00Z',
  });
  const entry = (milestone: string, voices: ToConfirm['voices']): ToConfirm => ({
    personId: 'ada',
    person: 'Ada',
    personHandle: 'ada',
    milestone,
    since: '2026-10-01T00:00:00Z',
    carried: { how: 'redefined', under: '1.0', from: milestone, toConfirm: true },
    voices,
    before: [voice('Mona', 'mentor'), voice('Otto', 'second')],
    leave: [],
    evidence: [],
  });
  const entries = [entry('T1-S1', [voice('Mona', 'mentor')]), entry('T1-J1', []), entry('gone', [])];
  const queue = weighAgain(now, new Map([['1.0', shipped]]), entries);
  expect(queue.map((each) => each.entry.milestone)).toEqual(['T1-J1', 'T1-S1']);
  expect(queue[0]?.old?.name).toBe(shipped.milestones[0]?.name);
  expect(queue[0]?.place.milestone.name).toBe('Means something else');
  expect(queue[0]?.waitsFor).toBeNull();
  expect(queue[1]?.waitsFor).toBe(
    'Mona has confirmed it. It waits for a second voice. Otto spoke for it then and sees it on their page.',
  );
});
