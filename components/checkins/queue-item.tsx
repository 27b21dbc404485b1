import type { Route } from 'next';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Prose } from '@/components/ui/prose';
import type { QueueItem as Item } from '@/lib/checkins/record';
import { kindWord } from '@/lib/evidence/kinds';
import { sayDate } from '@/lib/people/say-time';

/** One item of evidence beside a decision: its words in serif, its link, when and where. */
export function QueueItem({ item, counted }: { item: Item; counted: boolean }) {
  const long = (item.body?.length ?? 0) > 600;
  return (
    <li className="grid gap-1.5 border-l-2 border-line-strong pl-4">
      <p className="text-13 text-ink-3">
        {kindWord(item.kind)} · <time dateTime={item.happenedOn}>{sayDate(item.happenedOn)}</time>
        {item.context && ` · ${item.context}`}
        {item.keptItRunning && ' · kept it running'}
        {!counted && ' · of a kind this milestone does not count'}
      </p>
      <p>
        <Link href={`/evidence/${item.id}` as Route} className="font-prose text-16 font-semibold">
          {item.title}
        </Link>
        <span className="text-13 text-ink-3"> by {item.author}</span>
      </p>
      {item.body && !long && <Prose text={item.body} />}
      {item.body && long && (
        <Disclosure summary="Read it">
          <Prose text={item.body} />
        </Disclosure>
      )}
      {item.url && (
        <p className="text-13 break-all">
          <a href={item.url} rel="noopener nofollow">
            {item.url}
          </a>
        </p>
      )}
    </li>
  );
}
