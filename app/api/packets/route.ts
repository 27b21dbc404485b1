import { packetInput } from '@/lib/growth/packet-input';
import { packetMarkdown } from '@/lib/growth/packet-markdown';
import { getPacket } from '@/lib/growth/packets-queries';
import { route } from '@/lib/route';

/** A frozen packet as a Markdown file, for whoever may read it; everybody else finds nothing. */
export const GET = route(packetInput, async (tx, { packet: id }) => {
  const packet = await getPacket(tx, id);
  if (!packet?.content) return null;
  return new Response(packetMarkdown(packet, packet.content, tx.viewer.zone), {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="packet-${packet.handle}.md"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
});
