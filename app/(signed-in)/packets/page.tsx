import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { read } from '@/lib/access/read';
import type { PacketLine } from '@/lib/growth/packet-record';
import { getPackets, getQuotedFromMe } from '@/lib/growth/packets-queries';
import { sayPacket } from '@/lib/growth/say-packet';
import { sayDate } from '@/lib/people/say-time';

export const metadata = { title: 'Packets' };

export default async function Packets() {
  const page = await read(async (tx) => {
    const [packets, quoted] = await Promise.all([getPackets(tx), getQuotedFromMe(tx)]);
    return { packets, quoted };
  });
  const { viewer } = page;
  const now = new Date().toISOString();
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        title="Packets"
        lead="A packet is what somebody shows before a gate: the record with its gaps, and words they approved one by one."
      />
      <div className="stack">
        {page.packets.length === 0 && (
          <EmptyState
            action={<Link href={`/packets/new?for=${viewer.handle}` as Route}>Make one about yourself</Link>}
          >
            No packet yet. Nothing flows into one by itself.
          </EmptyState>
        )}
        {page.packets.length > 0 && (
          <Sheet id="packets" title="Yours to read">
            <ul className="packet-lines">
              {page.packets.map((one) => (
                <PacketRow key={one.id} one={one} now={now} zone={viewer.zone} />
              ))}
            </ul>
          </Sheet>
        )}
        {page.quoted.length > 0 && (
          <Sheet
            id="quoted"
            title="Where you are quoted"
            foot="You see your own words, and nothing around them."
          >
            <ul className="packet-lines">
              {page.quoted.map((one) => (
                <li key={one.id}>
                  <p>{one.title ? `“${one.title}”` : 'Evidence withdrawn'}</p>
                  <p className="quiet">
                    {sayDate(one.on)}, in a packet about {one.person}
                  </p>
                </li>
              ))}
            </ul>
          </Sheet>
        )}
      </div>
    </SignedIn>
  );
}

function PacketRow({ one, now, zone }: { one: PacketLine; now: string; zone: string }) {
  return (
    <li>
      <p>
        <Link href={`/packets/${one.id}` as Route}>
          {one.mine ? 'About you' : one.person}, to {one.addressedTo}
        </Link>
      </p>
      <p className="quiet">
        {sayPacket(one)} · asked for by {one.byMe ? 'you' : one.askedBy},{' '}
        <Time at={one.askedAt} now={now} zone={zone} form="day" />
      </p>
    </li>
  );
}
