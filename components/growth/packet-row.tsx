import type { Route } from 'next';
import type { GlyphState } from '@/components/charts/glyph';
import { Link } from '@/components/ui/link';
import { StateGlyph } from '@/components/ui/state-glyph';
import { kindWord } from '@/lib/evidence/kinds';
import type { PacketMilestone, PacketState } from '@/lib/growth/packet';
import type { Packet, Quotation } from '@/lib/growth/packet-record';
import { sayHow } from '@/lib/growth/say-packet';
import { sayDate } from '@/lib/people/say-time';

const glyphs: Record<PacketState, GlyphState> = {
  met: 'achieved',
  waived: 'out',
  'no opportunity yet': 'out',
  'not yet': 'in-progress',
  'not assessed': 'open',
};

type PacketRowProps = { one: PacketMilestone; packet: Packet; first: Map<string, string> };

/** One milestone of a packet: what it asks, how it stands and since when, the words approved for it, and links to the rest. */
export function PacketRow({ one, packet, first }: PacketRowProps) {
  const said = new Map(packet.quotations.map((each) => [each.evidence, each]));
  const quoted = one.evidence.filter(({ id }) => said.has(id));
  const others = one.evidence.filter(({ id }) => !said.has(id));
  return (
    <li>
      <StateGlyph quiet track={one.track} state={glyphs[one.state]} word={one.state} size={14} />
      <div>
        <h3>
          {packet.opens ? (
            <Link href={`/sign-off/${packet.handle}/${one.code}` as Route}>{one.code}</Link>
          ) : (
            one.code
          )}{' '}
          {one.name}
        </h3>
        <p>
          {sayHow(one, sayDate)}
          {one.disagreement && ` · ${one.disagreement}`}
        </p>
        {quoted.map(({ id }) => (
          <Quoted key={id} words={said.get(id)} under={first.get(id)} here={one.code} />
        ))}
        <Others others={others} outside={one.outside} opens={packet.opens} />
      </div>
    </li>
  );
}

type QuotedProps = { words: Quotation | undefined; under: string | undefined; here: string };

function Quoted({ words, under, here }: QuotedProps) {
  if (!words) return null;
  if (under && under !== here) return <p className="quiet">Quoted under {under}, too.</p>;
  if (words.title === null) return <p className="quiet">Evidence withdrawn by its owner.</p>;
  return (
    <blockquote className="written packet-quote">
      <p className="packet-title">{words.title}</p>
      {words.body && <p className="packet-body">{words.body}</p>}
      <footer className="quiet">
        {words.author}, {kindWord(words.kind)}, {sayDate(words.on)}
      </footer>
    </blockquote>
  );
}

/** What was not quoted is there by kind and day; only whoever may open it sees its words. */
function Others({
  others,
  outside,
  opens,
}: {
  others: PacketMilestone['evidence'];
  outside: number;
  opens: boolean;
}) {
  if (others.length + outside === 0) return null;
  return (
    <p className="quiet">
      {others.length > 0 && 'Not quoted: '}
      {others.map(({ id, kind, on, withdrawn }, n) => (
        <span key={id}>
          {n > 0 && ', '}
          {opens && !withdrawn ? (
            <Link href={`/evidence/${id}` as Route}>
              {kindWord(kind)} of {sayDate(on)}
            </Link>
          ) : (
            `${kindWord(kind)} of ${sayDate(on)}${withdrawn ? ' (withdrawn)' : ''}`
          )}
        </span>
      ))}
      {others.length > 0 && '. '}
      {outside > 0 && `${outside} more from outside the period.`}
    </p>
  );
}
