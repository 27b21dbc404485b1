import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { Track } from '@/db/enums';
import { countOf, type PacketContent, type PacketMilestone } from '@/lib/growth/packet';
import type { Packet } from '@/lib/growth/packet-record';
import { gateOfPacket, sayWork } from '@/lib/growth/say-packet';
import { sayDate } from '@/lib/people/say-time';
import { PacketRow } from './packet-row';

type PacketDocumentProps = { packet: Packet; content: PacketContent; zone: string };

const tracks: { code: Track; name: string }[] = [
  { code: 'technical', name: 'Technical' },
  { code: 'soft-skill', name: 'Soft-skill' },
];

/** What a packet shows, the same on the page and in print: gaps first, because they are what a reader asks for. */
export function PacketDocument({ packet, content, zone }: PacketDocumentProps) {
  const missing = content.milestones.filter((each) => each.state !== 'met' && each.state !== 'waived');
  return (
    <div className="packet stack">
      {packet.line && <blockquote className="written packet-own">{packet.line}</blockquote>}
      <Summary {...{ packet, content, zone }} missing={missing.length} />
      {tracks.map(({ code, name }) => (
        <TrackSheet
          key={code}
          name={name}
          packet={packet}
          milestones={content.milestones.filter((each) => each.track === code)}
          count={countOf(content.milestones, code)}
        />
      ))}
      <p className="formula">
        Framework version {content.framework}, formula version {content.formulaVersion}. A gate is a list of
        requirements and never a sum; meeting it means “ready to discuss”. Quotations were approved one by one
        by {packet.person}; what is missing cannot be left out.
      </p>
    </div>
  );
}

function Summary({ packet, content, zone, missing }: PacketDocumentProps & { missing: number }) {
  const { gate, level, requirements, work } = content;
  const fulfilled = requirements.filter((each) => each.fulfilled).length;
  const differ = content.milestones.filter((each) => each.disagreement).length;
  const [only, ...others] = requirements;
  const gateWords =
    only && others.length === 0 ? only.says : `${fulfilled} of ${requirements.length} requirements fulfilled`;
  return (
    <Sheet id="gate" title={`Before ${gate.to}`} aside={gate.ready ? 'ready to discuss' : 'not met yet'}>
      <ul className="packet-facts">
        <li>
          {packet.opens ? <Link href={gateOfPacket(packet, zone) as Route}>{gateWords}</Link> : gateWords}
          {requirements.length > 1 && (
            <ul className="packet-requirements">
              {requirements.map((each) => (
                <li key={each.says}>
                  {each.fulfilled ? '✓' : 'open:'} {each.says}
                </li>
              ))}
            </ul>
          )}
        </li>
        <li>
          {missing === 0
            ? 'Nothing is missing'
            : `${missing} of ${content.milestones.length} milestones are missing`}
          {differ > 0 && `, ${differ} ${differ === 1 ? 'is' : 'are'} seen differently by the two`}.
        </li>
        <li>
          {level.name}
          {level.since && ` since ${sayDate(level.since)}`}.
        </li>
        {sayWork(work).map((each) => (
          <li key={each}>{each} in this period.</li>
        ))}
        {work.keptItRunning.length > 0 && (
          <li>
            Kept it running: {work.keptItRunning.length} {work.keptItRunning.length === 1 ? 'item' : 'items'}{' '}
            of foundation work ({work.keptItRunning.map(({ on }) => sayDate(on)).join(', ')}).
          </li>
        )}
      </ul>
    </Sheet>
  );
}

type TrackSheetProps = {
  name: string;
  packet: Packet;
  milestones: PacketMilestone[];
  count: { met: number; of: number; waived: number };
};

function TrackSheet({ name, packet, milestones, count }: TrackSheetProps) {
  if (milestones.length === 0) return null;
  const waived = count.waived ? `, ${count.waived} waived` : '';
  return (
    <Sheet
      id={name.toLowerCase()}
      title={name}
      aside={`${count.met} of ${count.of} met${waived}`}
      className="packet-track"
    >
      <ul className="packet-milestones">
        {milestones.map((each) => (
          <PacketRow key={each.code} one={each} packet={packet} first={firstOf(milestones)} />
        ))}
      </ul>
    </Sheet>
  );
}

/** Evidence id → the milestone under which its words stand; elsewhere a line points there. */
function firstOf(milestones: PacketMilestone[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { code, evidence } of milestones)
    for (const { id } of evidence) if (!first.has(id)) first.set(id, code);
  return first;
}
