import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { countOf, packetContent, packetStates } from '@/lib/growth/packet';
import { packetMarkdown, plain } from '@/lib/growth/packet-markdown';
import type { Packet, PacketFacts } from '@/lib/growth/packet-record';
import { gateOfPacket, sayHow, sayWork } from '@/lib/growth/say-packet';
import { shipped } from '../support/shipped-framework';

const framework = enabledOnly(shipped);
const codes = framework.gates[0]!.milestones;
const period = { from: '2026-01-01', until: '2026-06-30' };
const work = { asMentee: 0, asMentor: 0, mentees: 0, keptItRunning: [] };

type Fate = 'met' | 'not-yet' | 'no-opportunity-yet' | null;
function factsOf(fates: Record<string, Fate>, waived: string[] = []): PacketFacts {
  const standings = Object.entries(fates).flatMap(([milestone, standing]) =>
    standing ? [{ milestone, standing, eventId: 'e', since: '2026-03-04T23:30:00Z' }] : [],
  );
  return {
    growth: {
      level: 'J',
      levelSince: '2025-01-01',
      standings,
      evidence: [],
      pending: [],
      back: [],
      waivers: waived,
      disputed: [],
      leave: [],
    },
    trails: Object.entries(fates).map(([milestone, standing]) => ({
      milestone,
      standing,
      since: standing && '2026-03-04T23:30:00Z',
      actor: null,
      carried: null,
      reason: 'words of somebody',
      signOffs: [],
      disagreement: null,
      evidence: [
        {
          id: `${milestone}-in`,
          kind: 'A',
          title: 'a title',
          happenedOn: '2026-06-30',
          redacted: false,
          alone: false,
          counted: true,
        },
        {
          id: `${milestone}-before`,
          kind: 'A',
          title: 'a title',
          happenedOn: '2025-12-31',
          redacted: false,
          alone: false,
          counted: true,
        },
      ],
      pendingSince: null,
    })),
    waivers: waived.map((milestone) => ({
      id: milestone,
      milestone,
      reason: 'words of a manager',
      by: 'Mirela',
      at: '2026-02-01T00:00:00Z',
    })),
    disagreements: {},
    work,
    zone: 'Europe/Berlin',
  };
}
const fate = fc.constantFrom<Fate[]>('met', 'not-yet', 'no-opportunity-yet', null);
const world = fc
  .tuple(...codes.map(() => fate))
  .map((all) => Object.fromEntries(codes.map((code, i) => [code, all[i]!])) as Record<string, Fate>);

test('F50 every milestone of the gate is in a packet once, in whatever state it is; none can be left out', () => {
  fc.assert(
    fc.property(world, fc.subarray(codes, { maxLength: 4 }), (fates, waived) => {
      const content = packetContent(framework, 'J', period, factsOf(fates, waived))!;
      expect(content.milestones.map((one) => one.code)).toEqual([...codes].sort());
      for (const one of content.milestones) {
        expect(packetStates).toContain(one.state);
        expect(one.state === 'met').toBe(fates[one.code] === 'met');
        if (one.state === 'waived')
          expect(waived.includes(one.code) && fates[one.code] === 'no-opportunity-yet').toBe(true);
      }
      const counts = (['technical', 'soft-skill'] as const).map((track) =>
        countOf(content.milestones, track),
      );
      expect(counts.reduce((sum, { met }) => sum + met, 0)).toBe(
        Object.values(fates).filter((each) => each === 'met').length,
      );
      expect(counts.reduce((sum, { of }) => sum + of, 0)).toBe(codes.length);
    }),
  );
});

test('R36 a packet holds nobody’s words: no title, no reason', () => {
  fc.assert(
    fc.property(world, (fates) => {
      const content = packetContent(framework, 'J', period, factsOf(fates, codes.slice(0, 2)));
      expect(JSON.stringify(content)).not.toMatch(/a title|words of/);
    }),
  );
});

test('F50 evidence of the period is named by kind and day, the rest only counted; a day is the reader’s', () => {
  const { milestones } = packetContent(
    framework,
    'J',
    period,
    factsOf({ ...Object.fromEntries(codes.map((code) => [code, null])), 'T1-J1': 'met' }),
  )!;
  const one = milestones.find((each) => each.code === 'T1-J1')!;
  expect(one).toMatchObject({
    since: '2026-03-05',
    outside: 1,
    evidence: [{ id: 'T1-J1-in', on: '2026-06-30' }],
  });
  expect(packetContent(framework, 'S', period, factsOf({}))).toBeNull();
});

test('F50 how a milestone came to its state is said in words', () => {
  const one = packetContent(
    framework,
    'J',
    period,
    factsOf({ ...Object.fromEntries(codes.map((code) => [code, 'no-opportunity-yet' as const])) }, [
      codes[0]!,
    ]),
  )!.milestones;
  const say = (code: string) => sayHow(one.find((each) => each.code === code)!, (day) => day);
  expect(say(codes[0]!)).toBe('waived by Mirela on 2026-02-01: it had no opportunity');
  expect(say(codes[1]!)).toBe('no opportunity yet since 2026-03-05');
  const met = {
    ...one[1]!,
    state: 'met' as const,
    signers: [
      { name: 'A', voice: 'mentor' as const, on: '2026-03-05' },
      { name: 'B', voice: 'second' as const, on: '2026-03-05' },
    ],
  };
  expect(sayHow(met, (day) => day)).toBe(
    'met since 2026-03-05, signed off by A (mentor) and B (second voice)',
  );
  expect(sayHow({ ...met, carried: 'met under v1' }, (day) => day)).toContain(
    '2026-03-05, met under v1, signed off',
  );
  expect(sayHow({ ...met, state: 'not assessed' }, (day) => day)).toBe('nobody has looked at it yet');
  expect(sayWork({ asMentee: 1, asMentor: 6, mentees: 2 })).toEqual([
    '1 held session as a mentee',
    '6 held sessions as a mentor, with 2 mentees',
  ]);
  expect(sayWork(work)).toEqual([]);
});

const packetWith = (title: string, body: string | null): Packet => ({
  ...{
    id: 'p',
    person: 'Mei',
    handle: 'mei',
    askedBy: 'T',
    addressedTo: 'T',
    fromLevel: 'J',
    toLevel: 'M',
    ...period,
    askedAt: '2026-07-01T00:00:00Z',
    frozenAt: '2026-07-02T00:00:00Z',
    endedAt: null,
    mine: false,
    byMe: true,
  },
  ...{ frameworkVersionId: 'f', line: body, content: null, opens: false },
  quotations: [{ id: 'q', evidence: 'T1-J1-in', author: title, kind: 'A', on: '2026-06-30', title, body }],
});

test('F50 W13 no text becomes markup in the Markdown of a packet, and every line of a quotation stays one', () => {
  const content = packetContent(
    framework,
    'J',
    period,
    factsOf(Object.fromEntries(codes.map((code) => [code, 'met' as const]))),
  )!;
  const hard = fc.string({
    unit: fc.constantFrom(
      '#',
      '*',
      '_',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '`',
      '|',
      '-',
      '1',
      '.',
      '\n',
      '\r',
      ' ',
      '!',
      '&',
      '~',
      '\\',
      'a',
      'www.',
      'http://',
    ),
    minLength: 1,
  });
  fc.assert(
    fc.property(hard, hard, (title, body) => {
      const text = packetMarkdown(packetWith(title, body), content, 'UTC');
      expect(text).not.toMatch(/(?<!\\)(?:\\\\)*<|(?<!\\)(?:\\\\)*`/);
      const own = text.split('\n').filter((line) => !line.startsWith('>'));
      const bare = packetMarkdown(packetWith('a', 'a'), content, 'UTC')
        .split('\n')
        .filter((line) => !line.startsWith('>'));
      expect(own).toEqual(bare);
    }),
  );
  expect(plain('# a\n1. b\n- c <b>')).toBe('\\# a\n1\\. b\n\\- c \\<b\\>');
});

test('M-5 R36 the gate of a frozen packet opens as it stood on that day in the reader’s zone; an open one as it stands', () => {
  const frozen = { handle: 'mei', frozenAt: '2026-03-04T23:30:00Z' };
  expect(gateOfPacket(frozen, 'Europe/Berlin')).toBe('/numbers/mei/gate?at=2026-03-05');
  expect(gateOfPacket(frozen, 'UTC')).toBe('/numbers/mei/gate?at=2026-03-04');
  expect(gateOfPacket({ handle: 'mei', frozenAt: null }, 'UTC')).toBe('/numbers/mei/gate');
});
