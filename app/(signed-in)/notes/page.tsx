import { SignedIn } from '@/components/access/signed-in';
import { AskRows } from '@/components/sessions/ask-rows';
import { ShownNotes } from '@/components/sessions/shown-notes';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { getNoteAsks, getShownNotes } from '@/lib/sessions/readers-queries';

export const metadata = { title: 'Notes and readers' };

/** What was asked about notes, what was shown to the viewer by name, and what they have shown to others. */
export default async function Notes() {
  const page = await read(async (tx) => {
    const [asks, shown] = await Promise.all([getNoteAsks(tx), getShownNotes(tx)]);
    return { asks, shown };
  });
  const { viewer, asks, shown } = page;
  const when = { now: new Date().toISOString(), zone: viewer.zone };
  const [mine, toMe] = [shown.filter((one) => one.mine), shown.filter((one) => !one.mine)];
  return (
    <SignedIn viewer={viewer} current="sessions">
      <PageHeader
        title="Notes and readers"
        lead="Who asks to let more people read a note, and which notes were shown to one person by name."
      />
      <AskRows asks={asks} />
      {shown.length === 0 && asks.length === 0 && (
        <EmptyState>
          Nobody asks, and nothing was shown by name. To show a note to somebody, open it in its session and
          choose “Versions and readers”.
        </EmptyState>
      )}
      <div className="grid max-w-[760px] gap-6">
        {toMe.length > 0 && (
          <Sheet id="to-you" title="Shown to you">
            <ShownNotes notes={toMe} {...when} />
          </Sheet>
        )}
        {mine.length > 0 && (
          <Sheet id="by-you" title="Shown by you">
            <ShownNotes notes={mine} {...when} />
          </Sheet>
        )}
      </div>
    </SignedIn>
  );
}
