/** Who may ask for a packet, and that nobody quotes words that nobody wrote. Written from the rules. */
import { managers, type Name, names } from './canary-cast';
import type { World } from './canary-world';
import type { Insert } from './oracle-inserts';

/** Who has asked already and waits. */
const waiting: Partial<Record<Name, Name>> = { neo: 'ada', sid: 'sid' };

export function packetsOf(world: World): Insert[] {
  return names.flatMap((person) => (managers[person] ? aboutOne(world, person, managers[person]) : []));
}

function aboutOne({ people, version, rows }: World, person: Name, manager: Name): Insert[] {
  const packet = {
    person_id: people[person],
    addressed_to: people[manager],
    framework_version_id: version,
    from_level: 'J',
    to_level: 'M',
    from_day: '2026-01-01',
    until_day: '2026-06-30',
  };
  const may = [person, manager].filter((name) => waiting[person] !== name);
  const ask = (says: string, more: object, by: Name[] = []): Insert => ({
    says: `packet about ${person}${says}`,
    table: 'packets',
    row: { ...packet, ...more },
    as: 'asked_by',
    by,
  });
  const frozen = { content: '{}', formula_version: 1, frozen_at: new Date() };
  return [
    ask('', {}, may),
    ask(', frozen at birth', frozen),
    ask(', addressed to a peer', { addressed_to: people.pete }),
    ask(', before no gate', { to_level: 'J' }),
    {
      says: `words nobody wrote, quoted for ${person}`,
      table: 'packet_quotations',
      row: {
        packet_id: rows['packet of sid'],
        evidence_id: rows['sid team evidence'],
        author_id: people.sid,
        kind: 'A',
        happened_on: '2026-03-01',
        title: 'x',
      },
      as: 'person_id',
      by: [],
    },
  ];
}
