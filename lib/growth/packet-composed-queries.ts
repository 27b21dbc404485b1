import 'server-only';
import type { ViewerTx } from '@/lib/access/viewer';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFrameworkOf } from '@/lib/frameworks/queries';
import { notThere, Refusal } from '@/lib/refusal';
import { getWaiversOf } from './gates-queries';
import { type PacketContent, packetContent } from './packet';
import type { Packet, Quotable } from './packet-record';
import { getPacketFacts, getQuotable } from './packets-queries';
import { getGrowthOf, getTrails } from './queries';
import { codesOf, readinessOf } from './readiness';
import { readinessFactsOf } from './record';

type Asked = Pick<Packet, 'id' | 'handle' | 'from' | 'until' | 'fromLevel' | 'frameworkVersionId'>;

/** What the packet of the viewer would hold today, under the wording it was asked on. */
export async function composePacket(tx: ViewerTx, packet: Asked): Promise<PacketContent> {
  const { framework, growth, codes } = await groundOf(tx, packet);
  const [trails, waivers, facts] = await Promise.all([
    getTrails(tx, packet.handle, codes),
    getWaiversOf(tx, packet.handle),
    getPacketFacts(tx, packet),
  ]);
  const composed = packetContent(framework, packet.fromLevel, packet, {
    growth,
    trails,
    waivers,
    zone: tx.viewer.zone,
    ...facts,
  });
  if (!composed) throw notThere();
  return composed;
}

export async function getQuotableFor(tx: ViewerTx, packet: Asked): Promise<Quotable[]> {
  const { codes } = await groundOf(tx, packet);
  return getQuotable(tx, packet.id, codes, packet);
}

async function groundOf(tx: ViewerTx, { handle, fromLevel, frameworkVersionId }: Asked) {
  const [whole, growth] = await Promise.all([
    getFrameworkOf(tx, frameworkVersionId),
    getGrowthOf(tx, handle),
  ]);
  const framework = enabledOnly(whole);
  const readiness = growth && readinessOf(framework, fromLevel, readinessFactsOf(growth));
  if (!readiness) throw new Refusal('There is no gate ahead.');
  return { framework, growth, codes: codesOf(readiness) };
}
