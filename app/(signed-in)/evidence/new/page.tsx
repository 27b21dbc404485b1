import { SignedIn } from '@/components/access/signed-in';
import { EvidenceForm } from '@/components/evidence/evidence-form';
import { MilestoneAside } from '@/components/goals/milestone-aside';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { add } from '@/lib/evidence/actions';
import { isUuid } from '@/lib/evidence/input';
import { mentorReaderChoices, ownKinds, readerChoices } from '@/lib/evidence/kinds';
import { getUsableNotesOf } from '@/lib/evidence/queries';
import type { UsableNote } from '@/lib/evidence/record';
import { milestoneChoices } from '@/lib/frameworks/choices';
import { codeIn } from '@/lib/frameworks/code';
import { placeOf } from '@/lib/frameworks/place';
import { getFramework } from '@/lib/frameworks/queries';
import { dayOf } from '@/lib/people/active-days';
import { handleIn } from '@/lib/people/handle';
import { sayDate } from '@/lib/people/say-time';

export const metadata = { title: 'Add evidence' };

type Asked = { milestone?: string; for?: string; note?: string };

export default async function AddEvidence({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const note = isUuid(asked.note) ? asked.note : '';
  const page = await read(async (tx) => {
    const [person, { framework }] = await Promise.all([
      getUsableNotesOf(tx, asked.for === undefined ? tx.viewer.handle : (handleIn(asked.for) ?? '')),
      getFramework(tx),
    ]);
    return person && (person.mine || person.mentor) ? { person, framework } : null;
  });
  const { viewer, framework, person } = page;
  const place = placeOf(framework, codeIn(asked.milestone));
  const kinds = person.mine ? ownKinds : ownKinds.filter(({ value }) => value === 'N');
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        eyebrow="Evidence"
        title={person.mine ? 'Add evidence' : `Point at a note for ${person.name}`}
        lead={
          person.mine
            ? 'A dated record of what you did. It is never edited away: corrections stand beside it.'
            : 'A shared session note can support a milestone. Everything else is theirs to add.'
        }
      />
      {!person.mine && person.notes.length === 0 ? (
        <EmptyState>There is no shared session note with {person.name} yet.</EmptyState>
      ) : (
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_360px]">
          <EvidenceForm
            action={add}
            formKey={crypto.randomUUID()}
            draft={`evidence:${viewer.id}:${person.id}`}
            person={person.id}
            kinds={kinds}
            kind={note || !person.mine ? 'N' : 'A'}
            notes={person.notes.map(noteChoice)}
            note={note}
            milestone={place?.milestone.code ?? ''}
            milestones={milestoneChoices(framework)}
            today={dayOf(new Date().toISOString(), viewer.zone)}
            audiences={person.mine ? readerChoices : mentorReaderChoices(person.name)}
          />
          {place && <MilestoneAside framework={framework} place={place} />}
        </div>
      )}
    </SignedIn>
  );
}

const noteChoice = ({ id, on, opening, author }: UsableNote) => ({
  value: id,
  label: `${sayDate(on)}, ${author}: ${opening || '…'}`,
});
