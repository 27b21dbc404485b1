import { ReaderList } from '@/components/access/reader-list';
import { SignedIn } from '@/components/access/signed-in';
import { AskRows } from '@/components/sessions/ask-rows';
import { EarlierTexts } from '@/components/sessions/earlier-texts';
import { NoteWords } from '@/components/sessions/note-card';
import { NoteReaders } from '@/components/sessions/note-readers';
import { OpenedBy } from '@/components/sessions/opened-by';
import { Shares } from '@/components/sessions/shares';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { getNoteReads, openNote } from '@/lib/access/opened';
import { idOr404, read } from '@/lib/access/read';
import { type Reader, whoReads } from '@/lib/access/who';
import { getPeopleToChoose } from '@/lib/people/queries';
import { getNote } from '@/lib/sessions/notes-queries';
import { nameOf } from '@/lib/sessions/number';
import { getEarlierTexts, getNoteAsks, getShownNotes } from '@/lib/sessions/readers-queries';
import { sayNoteTime, sayWholeReaders } from '@/lib/sessions/say-note';

export const metadata = { title: 'Note' };

/** One note: its words, who reads them and who may, and how it read before. For whoever may read it. */
export default async function OneNote({ params, searchParams }: PageProps<'/notes/[note]'>) {
  const id = idOr404((await params).note);
  const before = Number((await searchParams).before) || undefined;
  const page = await read(async (tx) => {
    const [note, readers, texts, asks, shown, people, reads] = await Promise.all([
      getNote(tx, id),
      whoReads(tx, 'note', id),
      getEarlierTexts(tx, id, before),
      getNoteAsks(tx),
      getShownNotes(tx),
      getPeopleToChoose(tx),
      getNoteReads(tx, id),
      openNote(tx, id),
    ]);
    return note && { note, readers, texts, asks, shown, people, reads };
  });
  const { viewer, note, readers } = page;
  const when = { now: new Date().toISOString(), zone: viewer.zone };
  const asks = page.asks.filter((ask) => ask.note === id);
  const isMe = (one: Reader) => one.id === viewer.id && (one.author || one.coAuthor);
  const mine = note.authorId === viewer.id;
  const open = new Set(readers.map((one) => one.id));
  return (
    <SignedIn viewer={viewer} current="sessions">
      <PageHeader
        eyebrow={
          note.session ? (
            <Link href={`/sessions/${nameOf(note.session)}`}>{nameOf(note.session)}</Link>
          ) : (
            <Link href="/notes">Notes</Link>
          )
        }
        title={mine ? 'A note of yours' : `A note by ${note.author}`}
        lead={sayNoteTime(note, when)}
      />
      <AskRows asks={asks} here={id} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-6">
          <Sheet id="words" title={sayWholeReaders(note, viewer.id)}>
            <NoteWords note={note} />
          </Sheet>
          <EarlierTexts {...{ note, ...when }} texts={page.texts} viewerId={viewer.id} />
        </div>
        <div className="grid gap-6">
          <Sheet id="readers" title="Who can read this">
            <ReaderList readers={readers} viewerId={viewer.id} />
            {mine && <NoteReaders {...{ note, readers }} viewerId={viewer.id} />}
          </Sheet>
          <OpenedBy reads={page.reads} viewerId={viewer.id} wrote={readers.some(isMe)} />
          {(mine || (note.menteeId === viewer.id && note.audience !== 'private')) && (
            <Shares
              note={id}
              shown={page.shown.filter((one) => one.note === id && one.mine)}
              people={page.people.filter((one) => !open.has(one.id))}
            />
          )}
        </div>
      </div>
    </SignedIn>
  );
}
