import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { PacketDocument } from '@/components/growth/packet-document';
import { FreezeForm } from '@/components/growth/packet-forms';
import { PacketHead } from '@/components/growth/packet-head';
import { PacketQuotations } from '@/components/growth/packet-quotations';
import { ButtonLink } from '@/components/ui/button-link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { idOr404, read } from '@/lib/access/read';
import { callOffPacket, freeze } from '@/lib/growth/packet-actions';
import { composePacket, getQuotableFor } from '@/lib/growth/packet-composed-queries';
import type { Packet } from '@/lib/growth/packet-record';
import { getPacket } from '@/lib/growth/packets-queries';

export const metadata = { title: 'Packet' };

type Props = { params: Promise<{ packet: string }>; searchParams: Promise<{ page?: string }> };

export default async function PacketPage({ params, searchParams }: Props) {
  const id = idOr404((await params).packet);
  const at = Number((await searchParams).page ?? 1) || 1;
  const { viewer, packet, content, quotable } = await read(async (tx) => {
    const packet = await getPacket(tx, id);
    if (!packet) return null;
    if (!isToFreeze(packet)) return { packet, content: packet.content, quotable: [] };
    const [content, quotable] = await Promise.all([composePacket(tx, packet), getQuotableFor(tx, packet)]);
    return { packet, content, quotable };
  });
  const toFreeze = isToFreeze(packet);
  const open = !packet.frozenAt && !packet.endedAt;
  return (
    <SignedIn viewer={viewer}>
      <PacketHead
        packet={packet}
        content={content}
        zone={viewer.zone}
        actions={
          packet.frozenAt && (
            <ButtonLink href={`/api/packets?packet=${packet.id}` as Route}>Download as Markdown</ButtonLink>
          )
        }
      />
      <div className="stack">
        {toFreeze && <PacketQuotations packet={packet.id} quotable={quotable} at={at} zone={viewer.zone} />}
        {content && <PacketDocument packet={packet} content={content} zone={viewer.zone} />}
        {open && (
          <Sheet
            id="end"
            title={toFreeze ? 'When it says what you want it to say' : 'Not needed any more?'}
            tone="sunken"
            className="mt-6"
          >
            <div className="grid gap-3 justify-items-start">
              {toFreeze && <FreezeForm action={freeze} packet={packet.id} to={packet.addressedTo} />}
              <OneButton action={callOffPacket} fields={{ packet: packet.id }} kind="quiet">
                Call it off
              </OneButton>
            </div>
          </Sheet>
        )}
      </div>
    </SignedIn>
  );
}

const isToFreeze = ({ mine, frozenAt, endedAt }: Packet) => mine && !frozenAt && !endedAt;
