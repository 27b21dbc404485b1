import { expect, test } from 'vitest';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { countOf, type PacketMilestone, packetContent } from '@/lib/growth/packet';
import { plain } from '@/lib/growth/packet-markdown';
import type { PacketFacts } from '@/lib/growth/packet-record';
import { sayHow, sayPacket } from '@/lib/growth/say-packet';
import type { Trail } from '@/lib/growth/trail';
import { shipped } from '../support/shipped-framework';

const framework = enabledOnly(shipped);
const codes = framework.gates[0]!.milestones;
const [first, second, third, fourth] = codes as [string, string, string, string];
const since = '2026-03-04T23:30:00Z';
const period = { from: '2026-01-01', until: '2026-06-30' };
const work = { asMentee: 2, asMentor: 0, mentees: 0, keptItRunning: [{ id: 'k', on: '2026-02-01' }] };

const item = (id: string, happenedOn: string, change: Partial<Trail['evidence'][number]> = {}) => ({
  ...{ id, kind: 'A' as const, title: 'a title', happenedOn, redacted: false, alone: false, counted: true },
  ...change,
});
const trailOf = (milestone: string, standing: Trail['standing'], change: Partial<Trail> = {}): Trail => ({
  ...{ milestone, standing, since: standing && since, carried: null, actor: null, reason: null },
  ...{ signOffs: [], evidence: [], pendingSince: null, disagreement: null },
  ...change,
});

function contentOf(trails: Trail[], change: Partial<PacketFacts> = {}, level: string | null = 'M') {
  const standings = trails.flatMap(({ milestone, standing }) =>
    standing ? [{ milestone, standing, eventId: 'e', since }] : [],
  );
  const growth = {
    ...{ level, levelSince: '2025-01-01', standings, evidence: [], pending: [], back: [] },
    ...{ waivers: (change.waivers ?? []).map((each) => each.milestone), disputed: [], leave: [] },
  };
  const facts = { growth, trails, waivers: [], disagreements: {}, work, zone: 'Europe/Berlin', ...change };
  return packetContent(framework, 'J', period, facts)!;
}
const waiver = (milestone: string, by: string) => ({
  ...{ id: milestone, milestone, by, reason: 'words', at: '2026-02-01T23:30:00Z' },
});

test('F50 a packet names its levels as people do, says what is open, and carries the work as it was', () => {
  const content = contentOf([trailOf(first, 'met')]);
  expect({ ...content, milestones: [] }).toEqual({
    formulaVersion: 1,
    framework: framework.version,
    level: { name: framework.levels[1]!.name, since: '2025-01-01' },
    gate: {
      ...{ from: framework.levels[0]!.name, to: framework.levels[1]!.name },
      ...{ ready: false, says: '1 requirement still open.' },
    },
    requirements: [{ says: '1 of 13 core milestones met', fulfilled: false }],
    milestones: [],
    work,
  });
  expect(contentOf([], {}, null).level.name).toBe(framework.levels[0]!.name);
  expect(contentOf([], {}, 'gone').level.name).toBe('gone');
});

test('F50 a milestone of the gate that nobody’s trail tells of, as one retired since, is left to the requirement', () => {
  expect(contentOf([trailOf(first, 'met')]).milestones.map((one) => one.code)).toEqual([first]);
});

test('F50 R6 what its author reads alone is not even counted; the first and last day of a period are in it', () => {
  const evidence = [
    item('last', '2026-06-30'),
    item('first', '2026-01-01', { kind: 'M', redacted: true }),
    item('alone', '2026-03-03', { alone: true }),
    item('alone before', '2025-03-03', { alone: true }),
    item('before', '2025-12-31'),
    item('after', '2026-07-01'),
  ];
  const signOffs = [
    { id: 's', voice: 'second' as const, signer: 'Inés', at: since },
    { id: 't', voice: 'mentor' as const, signer: 'Tariq', at: '2026-03-01T12:00:00Z' },
  ];
  const [one] = contentOf([trailOf(first, 'met', { evidence, signOffs })]).milestones;
  const milestone = framework.milestones.find((each) => each.code === first)!;
  const competency = framework.competencies.find((each) => first.startsWith(`${each.code}-`))!;
  expect(one).toEqual({
    ...{ code: first, name: milestone.name, track: competency.track, competency: competency.name },
    ...{ behaviours: milestone.behaviours, state: 'met', since: '2026-03-05', carried: null },
    signers: [
      { name: 'Inés', voice: 'second', on: '2026-03-05' },
      { name: 'Tariq', voice: 'mentor', on: '2026-03-01' },
    ],
    ...{ waivedBy: null, disagreement: null },
    evidence: [
      { id: 'last', kind: 'A', on: '2026-06-30', withdrawn: false },
      { id: 'first', kind: 'M', on: '2026-01-01', withdrawn: true },
    ],
    outside: 2,
  });
});

test('R17 F9 five states stand apart: each waiver names its own manager, and waiving counts as nothing met', () => {
  const none = 'no-opportunity-yet';
  const { milestones } = contentOf(
    [trailOf(first, none), trailOf(second, none), trailOf(third, 'not-yet'), trailOf(fourth, null)],
    {
      waivers: [waiver(first, 'Mirela'), waiver(second, 'Ada')],
      disagreements: { [third]: 'disagreed' },
    },
  );
  expect(milestones.map((one) => [one.code, one.state, one.waivedBy, one.disagreement])).toEqual(
    [
      [first, 'waived', { name: 'Mirela', on: '2026-02-02' }, null],
      [second, 'waived', { name: 'Ada', on: '2026-02-02' }, null],
      [third, 'not yet', null, 'disagreed'],
      [fourth, 'not assessed', null, null],
    ].toSorted(),
  );
  expect(contentOf([trailOf(first, none)]).milestones[0]!.state).toBe('no opportunity yet');
});

const milestone = (track: 'technical' | 'soft-skill', state: PacketMilestone['state']) =>
  ({ track, state }) as PacketMilestone;

test('R18 F50 a track of a packet is counted out of its own milestones, the waived ones beside it', () => {
  const states = (['met', 'met', 'waived', 'not yet'] as const).map((state) => milestone('technical', state));
  const both = [...states, milestone('soft-skill', 'waived')];
  expect(countOf(both, 'technical')).toEqual({ met: 2, of: 4, waived: 1 });
  expect(countOf(both, 'soft-skill')).toEqual({ met: 0, of: 1, waived: 1 });
});

test('F50 where a packet stands: who is waited for, frozen, or called off even when it was frozen', () => {
  const line = { mine: false, person: 'Mei', frozenAt: null, endedAt: null };
  expect(sayPacket(line)).toBe('waits for Mei');
  expect(sayPacket({ ...line, mine: true })).toBe('waits for you');
  expect(sayPacket({ ...line, mine: true, frozenAt: since })).toBe('frozen');
  expect(sayPacket({ ...line, frozenAt: since, endedAt: since })).toBe('called off');
});

test('F50 nothing is said about a signature or a day that is not there', () => {
  const one = { state: 'met', since: null, carried: null, signers: [], waivedBy: null } as never;
  const say = (change: object) => sayHow({ ...(one as PacketMilestone), ...change }, (day) => day);
  const signers = [{ name: 'A', voice: 'mentor', on: '2026-03-05' }];
  expect(say({})).toBe('met');
  expect(say({ signers: [...signers, ...signers] })).toBe('met, signed off by A (mentor)');
  expect(say({ state: 'not yet', since: '2026-03-05', signers })).toBe('not yet since 2026-03-05');
  expect(say({ state: 'waived' })).toBe('waived');
  expect(say({ state: 'not yet', waivedBy: { name: 'M', on: '2026-03-05' } })).toBe('not yet');
});

test('F50 W13 no address in a packet becomes a link, and no control character is left in it', () => {
  expect(plain('a\u0000\u001bb\tc\nd')).toBe('ab\tc\nd');
  expect(plain('HTTPS://x.y and www.z.y')).toBe('HTTPS:\\/\\/x.y and www\\.z.y');
  expect(plain('12) a\n  + b\n= c\na - b')).toBe('12\\) a\n  \\+ b\n\\= c\na - b');
});
