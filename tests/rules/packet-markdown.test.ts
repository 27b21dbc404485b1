import { expect, test } from 'vitest';
import type { PacketContent, PacketMilestone } from '@/lib/growth/packet';
import { packetMarkdown } from '@/lib/growth/packet-markdown';
import type { Packet, Quotation } from '@/lib/growth/packet-record';

const item = (id: string, on: string) => ({ id, kind: 'A' as const, on, withdrawn: false });

const milestone: PacketMilestone = {
  code: 'T1-J1',
  name: 'Runs <one>  experiment',
  track: 'technical',
  competency: 'Modelling',
  behaviours: ['runs it'],
  state: 'met',
  since: '2026-03-05',
  carried: null,
  signers: [
    { name: 'Tariq', voice: 'mentor', on: '2026-03-05' },
    { name: 'Inés', voice: 'second', on: '2026-03-05' },
  ],
  waivedBy: null,
  disagreement: 'agreed to differ',
  evidence: [item('e1', '2026-06-30'), item('e2', '2026-05-01'), item('e3', '2026-02-02')],
  outside: 2,
};

const content: PacketContent = {
  formulaVersion: 3,
  framework: '1.2',
  level: { name: 'Entering', since: '2025-01-01' },
  gate: { from: 'Entering', to: 'Developing', ready: false, says: '1 requirement still open.' },
  requirements: [
    { says: '2 of 3 core milestones met', fulfilled: false },
    { says: 'One observer on record', fulfilled: true },
  ],
  milestones: [
    milestone,
    {
      ...milestone,
      code: 'T2-J1',
      name: 'Names data',
      state: 'not yet',
      signers: [],
      disagreement: null,
      evidence: [item('e1', '2026-06-30'), item('e4', '2026-04-04')],
      outside: 0,
    },
    {
      ...{ ...milestone, code: 'P1-J1', name: 'Asks', track: 'soft-skill', state: 'not assessed' },
      ...{ since: null, signers: [], disagreement: null, evidence: [], outside: 0 },
    },
  ],
  work: {
    asMentee: 1,
    asMentor: 2,
    mentees: 1,
    keptItRunning: ['2026-02-01', '2026-03-01'].map((on) => ({ id: on, on })),
  },
};

const quotation = (evidence: string, title: string | null, body: string | null): Quotation => ({
  ...{ id: `q ${evidence}`, evidence, author: 'Mei', kind: 'A', on: '2026-06-30', title, body },
});

const packet: Packet = {
  ...{ id: 'p', person: 'Mei', handle: 'mei', askedBy: 'Tariq', addressedTo: 'Nadia' },
  ...{ fromLevel: 'J', toLevel: 'M', from: '2026-01-01', until: '2026-06-30' },
  ...{ askedAt: '2026-07-01T00:00:00Z', frozenAt: '2026-07-01T22:30:00Z', endedAt: null },
  ...{ mine: false, byMe: true, frameworkVersionId: 'f', content: null, opens: false },
  line: 'Two lines\n- of mine',
  quotations: [
    quotation('e1', 'A title', 'First line\n\nthird line'),
    quotation('e2', 'Only a title', null),
    quotation('e4', null, null),
  ],
};

const whole = `# Mei: Entering to Developing

Packet, frozen on 2 Jul 2026. Addressed to Nadia, asked for by Tariq. Evidence from 1 Jan 2026 to 30 Jun 2026.

> Two lines
> \\- of mine

## Before Developing

- open: 2 of 3 core milestones met
- fulfilled: One observer on record
- 1 held session as a mentee in this period
- 2 held sessions as a mentor, with 1 mentee in this period
- kept it running: 1 Feb 2026, 1 Mar 2026

## technical: 1 of 2 met

### T1-J1 Runs \\<one\\> experiment

met since 5 Mar 2026, signed off by Tariq (mentor) and Inés (second voice); agreed to differ

> A title
>
> First line
>
> third line
>
> Mei, artefact link, 30 Jun 2026

> Only a title
>
> Mei, artefact link, 30 Jun 2026

Not quoted: artefact link of 2 Feb 2026, 2 more from outside the period.

### T2-J1 Names data

not yet since 5 Mar 2026

Quoted above, too.

> Evidence withdrawn by its owner.

## soft-skill: 0 of 1 met

### P1-J1 Asks

nobody has looked at it yet

Framework version 1\\.2, formula version 3. A gate is a list of requirements and never a sum. Quotations were approved one by one by Mei; what is missing cannot be left out.
`;

test('F50 R18 a whole packet reads like this: what is open beside what is fulfilled, the tracks apart, words once', () => {
  expect(packetMarkdown(packet, content, 'Europe/Berlin')).toBe(whole);
});

test('F50 a packet without a line, a quotation, sessions or milestones of a track says nothing in their place', () => {
  const bare = { ...packet, line: null, quotations: [], frozenAt: null };
  const nothing = { asMentee: 0, asMentor: 0, mentees: 0, keptItRunning: [] };
  const soft = content.milestones.slice(2).map((one) => ({ ...one, outside: 1 }));
  const text = packetMarkdown(bare, { ...content, work: nothing, milestones: soft }, 'UTC');
  expect(text.split('\n\n').slice(1, -1)).toEqual([
    'Packet, frozen on not frozen. Addressed to Nadia, asked for by Tariq. Evidence from 1 Jan 2026 to 30 Jun 2026.',
    '## Before Developing',
    '- open: 2 of 3 core milestones met\n- fulfilled: One observer on record',
    '## soft-skill: 0 of 1 met',
    '### P1-J1 Asks',
    'nobody has looked at it yet',
    'Not quoted: 1 more from outside the period.',
  ]);
});
