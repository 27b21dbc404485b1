import type { Route } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { kindWord } from '@/lib/evidence/kinds';
import { excerptOf } from '@/lib/growth/excerpt';
import { leaveWordsOut, quoteWords } from '@/lib/growth/packet-actions';
import type { Quotable } from '@/lib/growth/packet-record';
import { sayDate } from '@/lib/people/say-time';

const aPage = 12;
type PacketQuotationsProps = { packet: string; quotable: Quotable[]; at: number; zone: string };

/** Words for the mentee to approve one by one; whatever is not approved is not in it (R36). */
export function PacketQuotations({ packet, quotable, at }: PacketQuotationsProps) {
  const pages = Math.max(1, Math.ceil(quotable.length / aPage));
  const page = Math.min(Math.max(1, Math.trunc(at)), pages);
  const chosen = quotable.filter((each) => each.approved).length;
  return (
    <Sheet
      id="quotations"
      title="Words to approve"
      aside={`${chosen} of ${quotable.length} quoted`}
      foot="Nothing is quoted unless you say so. Private evidence is not on this list."
    >
      {quotable.length === 0 && (
        <EmptyState>
          No evidence of this period stands behind the gate. The packet then holds the record alone.
        </EmptyState>
      )}
      <ul className="packet-words">
        {quotable.slice((page - 1) * aPage, page * aPage).map((one) => (
          <Words key={one.evidence} packet={packet} one={one} />
        ))}
      </ul>
      {pages > 1 && (
        <nav className="packet-pages" aria-label="More words">
          {Array.from({ length: pages }, (_, n) => n + 1).map((n) => (
            <Link
              key={n}
              href={`/packets/${packet}?page=${n}#quotations` as Route}
              aria-current={n === page ? 'page' : undefined}
            >
              {n}
            </Link>
          ))}
        </nav>
      )}
    </Sheet>
  );
}

function Words({ packet, one }: { packet: string; one: Quotable }) {
  const fields = { packet, evidence: one.evidence };
  return (
    <li className={one.approved ? 'quoted' : undefined}>
      <blockquote className="written">
        <p className="packet-title">{one.title}</p>
        {one.body && <p>{excerptOf(one.body, 600)}</p>}
      </blockquote>
      <p className="quiet">
        {kindWord(one.kind)}, {one.own ? 'your words' : one.author}, {sayDate(one.on)} ·{' '}
        {one.milestones.join(', ')} · <Link href={`/evidence/${one.evidence}` as Route}>open it</Link>
      </p>
      {one.approved ? (
        <OneButton
          action={leaveWordsOut}
          fields={fields}
          kind="quiet"
          name={`Quoted. Leave it out: ${one.title}`}
        >
          Quoted. Leave it out
        </OneButton>
      ) : (
        <OneButton action={quoteWords} fields={fields} name={`Quote it: ${one.title}`}>
          Quote it
        </OneButton>
      )}
    </li>
  );
}
