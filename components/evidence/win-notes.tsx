import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { EvidenceRow } from '@/lib/evidence/record';
import { sayDate } from '@/lib/people/say-time';

/** Sticky wins as small sheets, the newest first. */
export function WinNotes({ wins, title }: { wins: EvidenceRow[]; title: string }) {
  if (!wins.length) return null;
  return (
    <section aria-labelledby="wins">
      <h2 id="wins" className="mb-3">
        {title}
      </h2>
      <ul className="grid gap-3">
        {wins.map((win) => (
          <li key={win.id} className="win-note grid gap-1">
            <Link href={`/evidence/${win.id}` as Route} className="font-prose text-16">
              {win.title}
            </Link>
            <span className="text-13 text-ink-3">
              {sayDate(win.happenedOn)}
              {win.milestones.length > 0 && ` · ${win.milestones.join(', ')}`}
              {win.audience === 'private' && ' · only you read it'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
