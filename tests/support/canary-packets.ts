/** Packets of the canary world: one only asked for, one frozen, one whose reader is nobody above them any more. */
import type { PacketContent } from '@/lib/growth/packet';
import type { Name } from './canary-cast';
import { type Add, date, day, words } from './canary-words';
import type { World } from './canary-world';

/** A whole packet, as the page and the file draw it; the canary stands in the gate's sentence. */
const content = (): PacketContent => ({
  formulaVersion: 1,
  framework: '1.0',
  level: { name: 'junior', since: null },
  gate: { from: 'junior', to: 'developing', ready: false, says: words('packet content') },
  requirements: [{ says: 'Core milestones', fulfilled: false }],
  milestones: [],
  work: { asMentee: 1, asMentor: 0, mentees: 0, keptItRunning: [] },
});

export async function addPackets(add: Add, { people, rows, version }: World) {
  const ask = async (key: string, person: Name, by: Name, to: Name, more: Record<string, unknown> = {}) => {
    const asked = { person_id: people[person], asked_by: people[by], addressed_to: people[to] };
    const about = { framework_version_id: version, from_level: 'J', to_level: 'M', from_day: date(-300) };
    const packet = { ...asked, ...about, until_day: date(0), asked_at: day(-9), ...more };
    rows[key] = (await add('packets', packet)).id;
  };
  const frozen = () => ({
    content: content(),
    line: words('packet line'),
    formula_version: 1,
    frozen_at: day(-3),
  });
  const quote = (key: string, person: Name, author: Name, item: string, more = {}) =>
    add('packet_quotations', {
      packet_id: rows[key],
      person_id: people[person],
      author_id: people[author],
      evidence_id: rows[item],
      kind: author === person ? 'A' : 'O',
      happened_on: date(-40),
      title: words('quotation'),
      body: words('quoted words'),
      ...more,
    });
  await ask('packet asked for', 'neo', 'ada', 'boss');
  await ask('packet frozen', 'jun', 'ada', 'boss', frozen());
  await ask('packet to somebody gone', 'jun', 'lost', 'lost', frozen());
  await ask('packet of sid', 'sid', 'sid', 'mona');
  await ask('packet called off', 'sid', 'mona', 'mona', { ended_at: day(-2) });
  await quote('packet frozen', 'jun', 'jun', 'jun pair evidence');
  await quote('packet frozen', 'jun', 'otto', 'jun team evidence');
  await quote('packet to somebody gone', 'jun', 'max', 'jun pair evidence', {
    title: null,
    body: null,
    withdrawn_at: day(-1),
  });
  await quote('packet of sid', 'sid', 'olga', 'sid pair evidence');
}
