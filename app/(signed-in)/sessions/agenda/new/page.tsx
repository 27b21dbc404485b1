import { randomUUID } from 'node:crypto';
import { SignedIn } from '@/components/access/signed-in';
import { AgendaLineForm } from '@/components/sessions/agenda-line-form';
import { NobodyYet } from '@/components/sessions/nobody-yet';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { sayPairs } from '@/lib/sessions/chosen-pair';
import { getOpenPairs } from '@/lib/sessions/queries';

export const metadata = { title: 'A line for the agenda' };

/** What `Q` opens: one line, and with whom only where there is a choice (J-5). */
export default async function NewAgendaLine() {
  const { viewer, pairs } = await read(async (tx) => ({ pairs: await getOpenPairs(tx) }));
  const [only] = pairs.length === 1 ? pairs : [];
  return (
    <SignedIn viewer={viewer} current="sessions">
      {pairs.length === 0 ? (
        <NobodyYet title="A line for the agenda" />
      ) : (
        <>
          <PageHeader
            eyebrow="Agenda"
            title={only ? `For next time with ${only.other}` : 'For next time'}
            lead="It becomes the last line of your next session, planned or not."
          />
          <Sheet id="line" title="What should not be forgotten?" className="max-w-[760px]">
            <AgendaLineForm
              formKey={randomUUID()}
              of={only ? { mentorship: only.mentorship } : {}}
              pairs={only ? [] : sayPairs(pairs)}
              other={only?.other}
              focus
            />
          </Sheet>
        </>
      )}
    </SignedIn>
  );
}
