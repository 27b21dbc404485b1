import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Prose } from '@/components/ui/prose';
import { Sheet } from '@/components/ui/sheet';
import type { EvidenceHead } from '@/lib/evidence/record';

/** What an item says: its own words, its link, and the note it points at as far as the reader may read it. */
export function ItemWords({ item }: { item: EvidenceHead }) {
  if (item.redactedAt)
    return (
      <Sheet id="words" title="Withdrawn">
        <p className="text-ink-2">
          Its owner withdrew the words. That it existed, and what rests on it, stays.
        </p>
      </Sheet>
    );
  if (!(item.body || item.url || item.fromNote)) return null;
  return (
    <Sheet id="words" title="What it says">
      <div className="grid gap-4">
        {item.body && <Prose text={item.body} />}
        {item.url && (
          <p className="break-all">
            <a href={item.url} rel="noopener nofollow">
              {item.url}
            </a>
          </p>
        )}
        {item.fromNote && <FromNote item={item} />}
      </div>
    </Sheet>
  );
}

function FromNote({ item }: { item: EvidenceHead }) {
  if (item.noteBody === null)
    return <p className="text-ink-2">It points at a session note. The note is for its own readers.</p>;
  return (
    <figure className="grid gap-2 border-l-2 border-line-strong pl-4">
      <Prose text={item.noteBody} />
      {item.session !== null && (
        <figcaption className="text-13 text-ink-3">
          From the note of <Link href={`/sessions/S-${item.session}` as Route}>S-{item.session}</Link>, which
          keeps its own readers.
        </figcaption>
      )}
    </figure>
  );
}
