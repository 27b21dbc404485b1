import type { Route } from 'next';
import { AudienceChip } from '@/components/ui/audience-chip';
import { Link } from '@/components/ui/link';
import type { Track } from '@/db/enums';
import type { AgendaEntry } from '@/lib/sessions/carry-over';
import { nameOf } from '@/lib/sessions/number';
import { sayWhy, sectionWords, tickWords } from '@/lib/sessions/say-agenda';

export type AgendaReader = { id: string; zone: string; today: string };
export type ShownEntry = AgendaEntry & { track: Track | null; name: string };

type AgendaRowProps = {
  entry: ShownEntry;
  /** the first of its kind in a row: the margin says which */
  first: boolean;
  reader: AgendaReader;
  /** may the viewer tick and move */
  open: boolean;
  /** number of this session, for the address where one's own line is reworded */
  session: number;
};

/** One line of the notepad: its tick, its words, where it comes from, and how to move it. */
export function AgendaRow({ entry, first, reader, open, session }: AgendaRowProps) {
  return (
    <>
      <span className="agenda-margin">{first && sectionWords[entry.section]}</span>
      {open && <span className="agenda-grip" aria-hidden="true" title="Drag to another place" />}
      <Tick entry={entry} open={open} />
      <div className="agenda-words">
        <Words entry={entry} />
        <span className="agenda-why">
          <Where entry={entry} reader={reader} />
          {entry.onlyYou && <AudienceChip audience="private" />}
          {open && entry.authorId === reader.id && !entry.settled && (
            <Link
              href={`/sessions/${nameOf(session)}?line=${entry.id}#agenda-edit` as Route}
              className="no-print"
              aria-label={`Edit: ${entry.name}`}
            >
              Edit
            </Link>
          )}
        </span>
      </div>
      {open && <Moves entry={entry} mine={entry.authorId === reader.id} />}
    </>
  );
}

/** A button, so that it works without JavaScript. */
function Tick({ entry, open }: { entry: ShownEntry; open: boolean }) {
  if (!open) return <span className="agenda-tick" aria-hidden="true" />;
  const { settled, id, name, section } = entry;
  return (
    <button
      type="submit"
      name={settled ? 'reopen' : 'settle'}
      value={id}
      className="agenda-tick"
      aria-pressed={settled}
      aria-label={settled ? `Open again: ${name}` : `${tickWords[section]}: ${name}`}
    />
  );
}

/** Serif for what a person wrote; what only the viewer reads is veiled until focused (sight-2). */
function Words({ entry }: { entry: ShownEntry }) {
  const { source, name, onlyYou } = entry;
  const href = hrefOf(entry);
  const words = href ? <Link href={href as Route}>{name}</Link> : name;
  const look = source === 'evidence' || source === 'check-in' ? '' : 'font-prose';
  if (!onlyYou) return <bdi className={`agenda-text ${look}`}>{words}</bdi>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the veil lifts when it is focused by key, too
    <span className="veil agenda-text agenda-own" tabIndex={0}>
      <bdi className={look}>{words}</bdi>
    </span>
  );
}

function hrefOf({ source, goal, body, checkIn }: ShownEntry): string | null {
  if (checkIn) return `/check-ins/${checkIn}`;
  if (source === 'evidence') return `/framework/milestones/${body}`;
  return goal === null ? null : `/goals/G-${goal}`;
}

function Where({ entry, reader }: { entry: ShownEntry; reader: AgendaReader }) {
  const { why } = entry;
  const says = sayWhy(why, reader);
  if (why.kind !== 'asked' || !why.session) return <span>{says}</span>;
  return <Link href={`/sessions/${nameOf(why.session)}` as Route}>{says}</Link>;
}

function Moves({ entry: { id, name, settled }, mine }: { entry: ShownEntry; mine: boolean }) {
  return (
    <span className="agenda-moves">
      <button
        type="submit"
        name="up"
        value={id}
        aria-keyshortcuts="Alt+ArrowUp"
        aria-label={`Move up: ${name}`}
      >
        ↑
      </button>
      <button
        type="submit"
        name="down"
        value={id}
        aria-keyshortcuts="Alt+ArrowDown"
        aria-label={`Move down: ${name}`}
      >
        ↓
      </button>
      {mine && !settled && (
        <button type="submit" name="remove" value={id} aria-label={`Remove: ${name}`}>
          ×
        </button>
      )}
    </span>
  );
}
