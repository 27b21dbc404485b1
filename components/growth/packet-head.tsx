import type { ReactNode } from 'react';
import { Chip } from '@/components/ui/chip';
import { PageHeader } from '@/components/ui/page-header';
import type { PacketContent } from '@/lib/growth/packet';
import type { Packet } from '@/lib/growth/packet-record';
import { dayOf } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';

type PacketHeadProps = { packet: Packet; content: PacketContent | null; zone: string; actions: ReactNode };

/** Who is shown to whom, for which gate and period, and whether it still can change. */
export function PacketHead({ packet, content, zone, actions }: PacketHeadProps) {
  const on = packet.frozenAt && sayDate(dayOf(packet.frozenAt, zone));
  return (
    <PageHeader
      eyebrow={`Packet · ${sayDate(packet.from)} to ${sayDate(packet.until)}`}
      title={content ? `${packet.person}: ${content.gate.from} to ${content.gate.to}` : packet.person}
      chips={
        <>
          {on && <Chip kind="done">Frozen on {on}</Chip>}
          {packet.endedAt && <Chip>Called off</Chip>}
          <Chip>{readersOf(packet)}</Chip>
        </>
      }
      lead={leadOf(packet, content)}
      actions={actions}
    />
  );
}

function readersOf({ mine, person, askedBy, addressedTo, frozenAt }: Packet): string {
  const subject = mine ? 'You' : person;
  if (!frozenAt) return mine ? 'Only you' : `${person} alone, until it is frozen`;
  const others = [...new Set([addressedTo, askedBy])].filter((name) => name !== person);
  return [subject, ...others].join(' and ');
}

function leadOf(packet: Packet, content: PacketContent | null): string {
  if (packet.endedAt) return 'Nothing was frozen, and nothing of it is kept.';
  if (!packet.frozenAt && packet.mine)
    return `${packet.askedBy === packet.person ? 'You' : packet.askedBy} asked for it; it is addressed to ${packet.addressedTo}. Approve the words you want in it, read the rest, then freeze it.`;
  if (!content) return `It waits for ${packet.person}, who sees it first and approves every quotation.`;
  return `Addressed to ${packet.addressedTo}, asked for by ${packet.askedBy}. ${content.gate.says}`;
}
